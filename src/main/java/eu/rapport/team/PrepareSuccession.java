package eu.rapport.team;

import eu.rapport.communities.Community;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares successions: what would pass to whom, before anything counts. */
@Service
@Transactional
class PrepareSuccession {
    private final SuccessionTable successions;
    private final Planned planned;
    private final Load load;
    private final Relationships relationships;
    private final Clock clock;

    PrepareSuccession(
            SuccessionTable successions, Planned planned, Load load, Relationships relationships, Clock clock) {
        this.successions = successions;
        this.planned = planned;
        this.load = load;
        this.relationships = relationships;
        this.clock = clock;
    }

    /** Somebody leaves: a successor follows everywhere; where none is named, whoever was to follow in what was planned before. */
    Succession leave(Person person, LocalDate day, @Nullable Long successorId, Person by) {
        Optional<Succession> before = successorId == null ? planned.leaveOf(person) : Optional.empty();
        Function<Long, @Nullable Long> heir = id -> before.flatMap(each -> each.part(id))
                .map(Succession.Part::successorId)
                .orElse(successorId);
        Succession draft = draft(person, Succession.Kind.LEAVES, day, load.communitiesOf(person), heir, by);
        Long rest = before.map(Succession::restTo).orElse(null);
        return successions.save(rest == null ? draft : draft.givingTheRest(rest));
    }

    /** Some communities pass on, all of them where none is given, or get a point of contact. */
    Succession handOver(
            List<Community> communities,
            Person person,
            Succession.Kind kind,
            LocalDate day,
            @Nullable Long successorId,
            Person by) {
        List<Community> concerned = communities.isEmpty() ? load.communitiesOf(person) : communities;
        return successions.save(draft(person, kind, day, concerned, id -> successorId, by));
    }

    /** Somebody is away: one stands in everywhere; where nobody is named, the deputies do. */
    Succession absence(Person officer, AwayDays days, @Nullable Long standInId, Person by) {
        Set<Succession.Part> parts = parts(
                load.communitiesOf(officer),
                id -> standInId == null ? relationships.of(id).deputyId() : standInId);
        return successions.save(
                Succession.absence(officer.id(), by.id(), days.first(), days.last(), parts, clock.instant()));
    }

    private Succession draft(
            Person person,
            Succession.Kind kind,
            LocalDate day,
            List<Community> communities,
            Function<Long, @Nullable Long> heir,
            Person by) {
        return Succession.draft(person.id(), by.id(), kind, day, parts(communities, heir), clock.instant());
    }

    private static Set<Succession.Part> parts(List<Community> communities, Function<Long, @Nullable Long> heir) {
        return communities.stream()
                .map(each -> new Succession.Part(each.id(), heir.apply(each.id()), null))
                .collect(Collectors.toSet());
    }
}
