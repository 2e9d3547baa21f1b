package eu.rapport.account;

import static eu.rapport.account.SettingsCommand.NAME;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.guidance.Hints;
import eu.rapport.people.Person;
import eu.rapport.people.QuietHours;
import eu.rapport.shared.Side;
import eu.rapport.texts.Text;
import org.springframework.stereotype.Component;

/** Shows how a person's settings are, with a button to change each. */
@Component
class SettingsCard {
    private final Hints hints;

    SettingsCard(Hints hints) {
        this.hints = hints;
    }

    Reply of(Turn turn, Person person) {
        boolean sundays = person.quietSundays();
        boolean discreet = person.discreet();
        Reply reply = lines(turn, person)
                .row(
                        Button.of("settings.language.change", NAME, "languages"),
                        Button.of("settings.zone.change", NAME, "zones"))
                .row(
                        Button.of("settings.quiet.change", NAME, "quiet"),
                        toggle("sundays", sundays ? "settings.sundays.end" : "settings.sundays.begin", !sundays))
                .row(toggle("discreet", discreet ? "settings.discreet.end" : "settings.discreet.begin", !discreet));
        if (!getsHints(person)) {
            return reply;
        }
        boolean wanted = hints.wanted(person);
        return reply.row(toggle("hints", wanted ? "settings.hints.end" : "settings.hints.begin", !wanted));
    }

    private Reply lines(Turn turn, Person person) {
        return Reply.say(Text.lines(
                Text.of("settings.language", person.language().ownName()),
                Text.of("settings.zone", person.zoneId(), person.at(turn.now()).toLocalTime()),
                quietLine(person.quietHours()),
                Text.of(person.quietSundays() ? "settings.sundays.on" : "settings.sundays.off"),
                Text.of(person.discreet() ? "settings.discreet.on" : "settings.discreet.off"),
                hintsLine(person)));
    }

    private static Text quietLine(QuietHours quiet) {
        return quiet.from().equals(quiet.to())
                ? Text.of("settings.quiet.none")
                : Text.of("settings.quiet", quiet.from(), quiet.to());
    }

    private Text hintsLine(Person person) {
        return getsHints(person)
                ? Text.of(hints.wanted(person) ? "settings.hints.on" : "settings.hints.off")
                : Text.none();
    }

    /** Hints are for the authority's side alone. */
    private static boolean getsHints(Person person) {
        return person.role().side() == Side.AUTHORITY;
    }

    private static Button toggle(String action, String key, boolean on) {
        return Button.of(key, NAME, action, on);
    }
}
