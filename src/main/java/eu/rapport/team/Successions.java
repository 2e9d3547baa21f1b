package eu.rapport.team;

import eu.rapport.communities.Community;
import eu.rapport.people.People;
import eu.rapport.people.Person;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on successions, lets them count at once or on their day, and takes them back. */
@Service
@Transactional
class Successions {
    private final SuccessionTable successions;
    private final ApplySuccession apply;
    private final ReverseSuccession reverse;
    private final TellOfSuccession tell;
    private final Planned planned;
    private final Load load;
    private final People people;
    private final Clock clock;

    Successions(
            SuccessionTable successions,
            ApplySuccession apply,
            ReverseSuccession reverse,
            TellOfSuccession tell,
            Planned planned,
            Load load,
            People people,
            Clock clock) {
        this.successions = successions;
        this.apply = apply;
        this.reverse = reverse;
        this.tell = tell;
        this.planned = planned;
        this.load = load;
        this.people = people;
        this.clock = clock;
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

    /** Decides it: it counts at once, or on its day; what it takes the place of no longer does. */
    Succession decide(Succession draft, Succession.Telling telling, LocalDate today) {
        planned.givingWayTo(draft).forEach(each -> overtake(each, draft));
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
        successions.save(planned.replacedBy(next.id()));
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

    /** What was planned before one that has been taken back, and holds again, as far as its day is still to come. */
    List<Succession> planAgain(Succession takenBack, boolean tellThem) {
        List<Succession> again = successions.findByReplacedByOrderById(takenBack.id()).stream()
                .filter(each -> each.isAhead(
                        people.get(each.orderedBy()).at(clock.instant()).toLocalDate()))
                .map(each -> successions.save(each.again()))
                .toList();
        if (tellThem) {
            again.forEach(each -> tell.plannedAgain(each, takenBack));
        }
        return again;
    }

    /** The absence that somebody is on. */
    Optional<Succession> absenceOf(Person person) {
        return successions.findByPersonIdAndStateOrderByOnDayAscIdAsc(person.id(), Succession.State.APPLIED).stream()
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

    /** Lets a planned one count, as of its day, for what the person carries by then. */
    Succession applyPlanned(Succession planned) {
        ZoneId calendar = people.get(planned.orderedBy()).zone();
        Instant since = planned.onDay().atStartOfDay(calendar).toInstant();
        Set<Long> carried = load.communitiesOf(people.get(planned.personId())).stream()
                .map(Community::id)
                .collect(Collectors.toSet());
        return applied(planned.over(carried), since, planned.telling() == Succession.Telling.ON_THE_DAY);
    }

    /** An absence ends when the person leaves, hands over, or is away anew. */
    private Succession applied(Succession succession, Instant since, boolean tellThem) {
        if (!succession.is(Succession.Kind.NAMED)) {
            absenceOf(people.get(succession.personId())).ifPresent(each -> end(each, false));
        }
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
