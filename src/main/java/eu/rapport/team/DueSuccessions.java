package eu.rapport.team;

import eu.rapport.conversation.Messenger;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets successions count whose day has come, and ends absences whose last day has passed; tells whoever ordered them. */
@Service
@Transactional
class DueSuccessions {
    private final SuccessionTable table;
    private final Successions successions;
    private final SuccessionOutcome outcome;
    private final People people;
    private final Messenger messenger;
    private final Clock clock;

    DueSuccessions(
            SuccessionTable table,
            Successions successions,
            SuccessionOutcome outcome,
            People people,
            Messenger messenger,
            Clock clock) {
        this.table = table;
        this.successions = successions;
        this.outcome = outcome;
        this.people = people;
        this.messenger = messenger;
        this.clock = clock;
    }

    void apply() {
        table.findByState(Succession.State.PLANNED).stream()
                .filter(each -> !each.onDay().isAfter(todayOf(each)))
                .flatMap(each -> table.claim(each.id()).stream())
                .filter(each -> each.state() == Succession.State.PLANNED)
                .filter(each -> !successions.leavesNobodyToCoordinate(each))
                .map(successions::applyPlanned)
                .forEach(this::report);
        table.findByKindAndState(Succession.Kind.AWAY, Succession.State.APPLIED).stream()
                .filter(each -> each.isPast(todayOf(each)))
                .flatMap(each -> table.claim(each.id()).stream())
                .filter(each -> each.state() == Succession.State.APPLIED)
                .forEach(each -> successions.end(each, true));
    }

    private void report(Succession applied) {
        messenger.whenAwake(people.get(applied.orderedBy()), outcome.onItsDay(applied), "succession:" + applied.id());
    }

    private LocalDate todayOf(Succession succession) {
        Person orderedBy = people.get(succession.orderedBy());
        return orderedBy.at(clock.instant()).toLocalDate();
    }
}
