package eu.rapport.team;

import eu.rapport.communities.Community;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares successions, and lets them count at once or on their day. */
@Service
@Transactional
class Successions {
    private final SuccessionTable successions;
    private final ApplySuccession apply;
    private final ReverseSuccession reverse;
    private final TellOfSuccession tell;
    private final Load load;
    private final Relationships relationships;
    private final People people;
    private final Clock clock;

    Successions(
            SuccessionTable successions,
            ApplySuccession apply,
            ReverseSuccession reverse,
            TellOfSuccession tell,
            Load load,
            Relationships relationships,
            People people,
            Clock clock) {
        this.successions = successions;
        this.apply = apply;
        this.reverse = reverse;
        this.tell = tell;
        this.load = load;
        this.relationships = relationships;
        this.people = people;
        this.clock = clock;
    }

    /** A draft for all communities of somebody who leaves or hands over; a successor follows everywhere, as far as one is known yet. */
    Succession draft(Person person, Succession.Kind kind, LocalDate day, @Nullable Long successorId, Person by) {
        return draft(person, kind, day, parts(load.communitiesOf(person), successorId), by);
    }

    /** A draft for some communities alone; where none is given, for all. */
    Succession draftFor(
            List<Community> communities,
            Person person,
            Succession.Kind kind,
            LocalDate day,
            @Nullable Long successorId,
            Person by) {
        List<Community> concerned = communities.isEmpty() ? load.communitiesOf(person) : communities;
        return draft(person, kind, day, parts(concerned, successorId), by);
    }

    /** A draft of an absence until a day: the deputies stand in. */
    Succession draftAbsence(Person officer, LocalDate until, Person by) {
        Set<Succession.Part> parts = load.communitiesOf(officer).stream()
                .map(Community::id)
                .map(id -> new Succession.Part(id, relationships.of(id).deputyId(), null))
                .collect(Collectors.toSet());
        return draft(officer, Succession.Kind.AWAY, until, parts, by);
    }

    private Succession draft(
            Person person, Succession.Kind kind, LocalDate day, Set<Succession.Part> parts, Person by) {
        return successions.save(Succession.draft(person.id(), by.id(), kind, day, parts, clock.instant()));
    }

    private static Set<Succession.Part> parts(List<Community> communities, @Nullable Long successorId) {
        return communities.stream()
                .map(each -> new Succession.Part(each.id(), successorId, null))
                .collect(Collectors.toSet());
    }

    /** A succession, held until the transaction ends. */
    Optional<Succession> claim(long id) {
        return successions.claim(id);
    }

    /** A succession that can still be changed. */
    Optional<Succession> open(long id) {
        return successions.claim(id).filter(Succession::isOpen).filter(each -> isWithUs(each.personId()));
    }

    Succession change(Succession succession, UnaryOperator<Succession> change) {
        return successions.save(change.apply(succession));
    }

    /** What is planned for somebody. */
    Optional<Succession> plannedOf(Person person) {
        return successions.findByPersonIdAndStateOrderById(person.id(), Succession.State.PLANNED).stream()
                .findFirst();
    }

    /** Whether nobody would coordinate any more once this counts. */
    boolean leavesNobodyToCoordinate(Succession succession) {
        return succession.leaves() && isLastCoordinator(people.get(succession.personId()));
    }

    /** Whether somebody is the only one who coordinates. */
    boolean isLastCoordinator(Person person) {
        return person.role() == Role.COORDINATOR
                && person.isActive()
                && people.active(Role.COORDINATOR).stream().allMatch(each -> each.id() == person.id());
    }

    /** Decides it: it counts at once, or on its day; what was planned for this person before no longer does. */
    Succession decide(Succession draft, Succession.Telling telling, LocalDate today) {
        if (!draft.is(Succession.Kind.NAMED)) {
            successions.findByPersonIdAndStateOrderById(draft.personId(), Succession.State.PLANNED).stream()
                    .filter(each -> each.id() != draft.id())
                    .forEach(each -> overtake(each, draft));
            absenceOf(people.get(draft.personId())).ifPresent(each -> end(each, false));
        }
        Succession decided = draft.telling(telling).on(draft.notBefore(today));
        if (!decided.isAhead(today)) {
            return applied(decided, clock.instant(), telling != Succession.Telling.NOBODY);
        }
        if (telling == Succession.Telling.NOW) {
            tell.send(decided);
        }
        return successions.save(decided.in(Succession.State.PLANNED));
    }

    /** What was planned before gives way; whoever was told that they follow, and does not any more, hears of it. */
    private void overtake(Succession planned, Succession next) {
        tell.overtaken(planned, next);
        successions.save(planned.in(Succession.State.DROPPED));
    }

    /** Takes it back, whether it counts already or only will; whoever was told hears of it where that is wanted. */
    void takeBack(Succession succession, boolean tellThem) {
        if (succession.state() == Succession.State.APPLIED) {
            reverse.reverse(succession);
        }
        if (tellThem) {
            tell.takenBack(succession);
        }
        successions.save(succession.in(Succession.State.DROPPED));
    }

    /** The absence that somebody is on. */
    Optional<Succession> absenceOf(Person person) {
        return successions.findByPersonIdAndStateOrderById(person.id(), Succession.State.APPLIED).stream()
                .filter(each -> each.is(Succession.Kind.AWAY))
                .findFirst();
    }

    /** Ends an absence: those who stood in need not any more, and hear of it where that is wanted. */
    void end(Succession absence, boolean tellThem) {
        if (reverse.isPossible(absence)) {
            reverse.reverse(absence);
            if (tellThem) {
                tell.back(absence);
            }
        }
        successions.save(absence.in(Succession.State.OVER));
    }

    /** Lets a planned one count, as of its day. */
    Succession applyPlanned(Succession planned) {
        ZoneId calendar = people.get(planned.orderedBy()).zone();
        Instant since = planned.onDay().atStartOfDay(calendar).toInstant();
        return applied(planned, since, planned.telling() == Succession.Telling.ON_THE_DAY);
    }

    private Succession applied(Succession succession, Instant since, boolean tellThem) {
        if (tellThem) {
            tell.send(succession);
        }
        apply.apply(succession, since);
        return successions.save(succession.in(Succession.State.APPLIED));
    }

    private boolean isWithUs(long personId) {
        return people.find(personId)
                .filter(each -> people.known(each.role()).contains(each))
                .isPresent();
    }
}
