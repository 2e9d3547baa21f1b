package eu.rapport.account;

import static eu.rapport.account.SettingsCommand.NAME;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.conversation.Zones;
import eu.rapport.people.QuietHours;
import eu.rapport.texts.Text;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hears a setting said in a sentence, "no messages before ten please", and asks for a nod before it counts. */
@Component
class SaidSettings {
    private static final DateTimeFormatter PRESSED = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    private final SettingsGrammar grammar;

    SaidSettings(SettingsGrammar grammar) {
        this.grammar = grammar;
    }

    Optional<Reply> of(Turn turn, String text) {
        QuietHours before = turn.person().quietHours();
        return grammar.zone(text, turn.person().language())
                .flatMap(words -> zone(turn, Zones.find(words)))
                .or(() -> grammar.isLoud(text, turn.person().language()) ? Optional.of(loud()) : Optional.empty())
                .or(() -> grammar.quiet(text, turn.person().language(), before)
                        .filter(each -> !each.from().equals(each.to()))
                        .map(SaidSettings::quiet));
    }

    private static Optional<Reply> zone(Turn turn, List<ZoneId> found) {
        return switch (found.size()) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(Reply.say(
                                "settings.zone.confirm",
                                found.getFirst().getId(),
                                turn.now().atZone(found.getFirst()).toLocalTime())
                        .row(
                                Button.of(
                                        "settings.yes",
                                        NAME,
                                        "zone",
                                        found.getFirst().getId()),
                                keep()));
            default ->
                Optional.of(Reply.say("start.zone.which").column(buttons(found)).row(keep()));
        };
    }

    /** A button for each of several zones. */
    static List<Button> buttons(List<ZoneId> zones) {
        return zones.stream()
                .map(each -> Button.of(Text.raw(each.getId()), NAME, "zone", each.getId()))
                .toList();
    }

    private static Reply loud() {
        return Reply.say("settings.quiet.confirm.none").row(Button.of("settings.yes", NAME, "loud"), keep());
    }

    private static Reply quiet(QuietHours hours) {
        return Reply.say("settings.quiet.confirm", hours.from(), hours.to())
                .row(Button.of("settings.yes", NAME, "hours", pressed(hours.from()), pressed(hours.to())), keep());
    }

    /** A colon parts the arguments of a button. */
    private static String pressed(LocalTime time) {
        return PRESSED.format(time);
    }

    private static Button keep() {
        return Button.of("settings.no", NAME, "keep");
    }
}
