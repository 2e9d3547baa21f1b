package eu.rapport.team;

import eu.rapport.people.People;
import eu.rapport.people.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
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
    private final Load load;
    private final People people;
    private final Clock clock;

    Successions(SuccessionTable successions, ApplySuccession apply, Load load, People people, Clock clock) {
        this.successions = successions;
        this.apply = apply;
        this.load = load;
        this.people = people;
        this.clock = clock;
    }

    /**
     * A draft for all communities of somebody, or for one.
     *
     * @param onlyCommunityId 0 for all
     * @param successorId who follows everywhere, as far as is known yet
     */
    Succession draft(
            Person leaver,
            Succession.Kind kind,
            LocalDate day,
            long onlyCommunityId,
            @Nullable Long successorId,
            Person by) {
        LongPredicate concerned = id -> onlyCommunityId == 0 || id == onlyCommunityId;
        Set<Succession.Part> parts = load.communitiesOf(leaver).stream()
                .filter(each -> concerned.test(each.id()))
                .map(each -> new Succession.Part(each.id(), successorId, null))
                .collect(Collectors.toSet());
        return successions.save(Succession.draft(leaver.id(), by.id(), kind, day, parts, clock.instant()));
    }

    /** A succession that can still be changed. */
    Optional<Succession> open(long id) {
        return successions.claim(id).filter(Succession::isOpen).filter(each -> isWithUs(each.leaverId()));
    }

    Succession change(Succession succession, UnaryOperator<Succession> change) {
        return successions.save(change.apply(succession));
    }

    /** What is planned for somebody. */
    Optional<Succession> plannedOf(Person leaver) {
        return successions.findByLeaverIdAndStateOrderById(leaver.id(), Succession.State.PLANNED).stream()
                .findFirst();
    }

    /** Decides it: it counts at once, or on its day; what was planned for this person before no longer does. */
    Succession decide(Succession succession, LocalDate today) {
        successions.findByLeaverIdAndStateOrderById(succession.leaverId(), Succession.State.PLANNED).stream()
                .filter(each -> each.id() != succession.id())
                .forEach(this::drop);
        return succession.onDay().isAfter(today)
                ? successions.save(succession.in(Succession.State.PLANNED))
                : applied(succession);
    }

    void drop(Succession succession) {
        successions.save(succession.in(Succession.State.DROPPED));
    }

    /** Lets everything count whose day has come. */
    void applyDue() {
        successions.findByState(Succession.State.PLANNED).stream()
                .filter(each -> !each.onDay().isAfter(todayOf(each)))
                .flatMap(each -> successions.claim(each.id()).stream())
                .filter(each -> each.state() == Succession.State.PLANNED)
                .forEach(this::applied);
    }

    private Succession applied(Succession succession) {
        apply.apply(succession);
        return successions.save(succession.in(Succession.State.APPLIED));
    }

    private boolean isWithUs(long personId) {
        return people.find(personId)
                .filter(each -> people.known(each.role()).contains(each))
                .isPresent();
    }

    private LocalDate todayOf(Succession succession) {
        return people.get(succession.orderedBy()).at(clock.instant()).toLocalDate();
    }
}
