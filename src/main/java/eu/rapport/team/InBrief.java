package eu.rapport.team;

import eu.rapport.conversation.Button;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What becomes of somebody, in half a sentence: "Jonas Meyer is away from 17 to 20 December". */
@Component
class InBrief {
    private final People people;
    private final Clock clock;

    InBrief(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    Text of(Succession succession) {
        Person person = people.get(succession.personId());
        return switch (succession.kind()) {
            case LEAVES -> Text.of("team.brief.leaves", person.name(), succession.onDay());
            case REPLACED ->
                Text.of(
                        person.role() == Role.REPRESENTATIVE ? "team.brief.voice" : "team.brief.replaced",
                        person.name(),
                        succession.onDay());
            case AWAY -> Text.of("team.brief.away", person.name(), span(succession));
            case NAMED -> Text.of("team.brief.named", person.name(), succession.onDay());
        };
    }

    /** The button that calls it off while it is planned, short enough for a phone. */
    Button callOff(Succession planned) {
        String key = switch (planned.kind()) {
            case LEAVES -> "team.calloff.leaves";
            case REPLACED, NAMED -> "team.calloff.replaced";
            case AWAY -> "team.calloff.away";
        };
        return Button.of(Text.of(key, planned.onDay()), StaffCommand.NAME, "drop", planned.id());
    }

    /** From when until when an absence lasts; only until when, where it has begun. True whenever it is read. */
    Text span(Succession absence) {
        LocalDate last = absence.lastDay() == null ? absence.onDay() : absence.lastDay();
        LocalDate today = people.get(absence.orderedBy()).at(clock.instant()).toLocalDate();
        return span(new AwayDays(absence.onDay(), last), today);
    }

    Text span(AwayDays days, LocalDate today) {
        if (days.first().equals(days.last())) {
            return Text.of("team.span.day", days.last());
        }
        return days.first().isAfter(today)
                ? Text.of("team.span.both", days.first(), days.last())
                : Text.of("team.span.until", days.last());
    }
}
