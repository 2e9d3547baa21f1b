package eu.rapport.account;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Command;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.conversation.Zones;
import eu.rapport.guidance.Hints;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.people.QuietHours;
import eu.rapport.shared.Language;
import eu.rapport.texts.Text;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Changes a person's language, time zone, quiet hours and notifications. */
@Component
class SettingsCommand implements Command {
    static final String NAME = "settings";

    private final People people;
    private final Dialogues dialogues;
    private final Hints hints;
    private final SettingsCard card;
    private final SaidSettings said;

    SettingsCommand(People people, Dialogues dialogues, Hints hints, SettingsCard card, SaidSettings said) {
        this.people = people;
        this.dialogues = dialogues;
        this.hints = hints;
        this.card = card;
        this.said = said;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        return card.of(turn, turn.person());
    }

    @Override
    public Optional<Reply> recognised(Turn turn, String text) {
        return said.of(turn, text);
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        Person person = turn.person();
        return switch (press.action()) {
            case "languages" -> Reply.say("settings.language.ask").inPlace().rows(List.of(languages()));
            case "language" ->
                language(press.argument(0))
                        .map(each ->
                                changed(turn, people.setLanguage(person, each)).and(Reply.menu()))
                        .orElse(Reply.say("conversation.stale"));
            case "zones" -> ask(person, "zone", "settings.zone.ask").row(Button.cancel());
            case "zone" ->
                zone(press.argument(0))
                        .map(each -> changed(turn, changeZone(person, each)))
                        .orElse(Reply.say("conversation.stale"));
            case "quiet" ->
                ask(person, "quiet", "settings.quiet.ask")
                        .row(Button.of("settings.quiet.off", NAME, "loud"), Button.cancel());
            case "hours" ->
                QuietHoursText.read(press.argument(0) + " " + press.argument(1), person.quietHours())
                        .map(each -> changed(turn, changeQuiet(person, each)))
                        .orElse(Reply.say("conversation.stale"));
            case "keep" -> changed(turn, person);
            case "loud" -> changed(turn, changeQuiet(person, QuietHoursText.none(person.quietHours())));
            case "sundays" -> changed(turn, people.setQuietHours(person, withSundays(person, isOn(press))));
            case "hints" -> switchHints(turn, isOn(press));
            case "discreet" -> changed(turn, people.setDiscreet(person, isOn(press)));
            default -> Reply.say("conversation.stale");
        };
    }

    private static boolean isOn(Press press) {
        return press.argument(0).equals("true");
    }

    private Reply changed(Turn turn, Person person) {
        return card.of(turn, person).inPlace();
    }

    private Reply switchHints(Turn turn, boolean on) {
        if (on) {
            hints.switchOn(turn.person());
        } else {
            hints.switchOff(turn.person());
        }
        return changed(turn, turn.person());
    }

    @Override
    public Reply answered(Turn turn, Dialogue dialogue, String text) {
        return switch (dialogue.step()) {
            case "zone" -> zoneTyped(turn, text);
            case "quiet" ->
                QuietHoursText.read(text, turn.person().quietHours())
                        .map(hours -> card.of(turn, changeQuiet(turn.person(), hours)))
                        .orElse(Reply.say("settings.quiet.unknown").row(Button.cancel()));
            default -> Reply.say("conversation.stale");
        };
    }

    private Reply zoneTyped(Turn turn, String text) {
        List<ZoneId> found = Zones.find(text);
        return switch (found.size()) {
            case 0 -> Reply.say("start.zone.unknown").row(Button.cancel());
            case 1 -> card.of(turn, changeZone(turn.person(), found.getFirst()));
            default ->
                Reply.say("start.zone.which")
                        .column(SaidSettings.buttons(found))
                        .row(Button.cancel());
        };
    }

    private Person changeZone(Person person, ZoneId zone) {
        dialogues.close(person);
        return people.setZone(person, zone);
    }

    private Person changeQuiet(Person person, QuietHours hours) {
        dialogues.close(person);
        return people.setQuietHours(person, hours);
    }

    private Reply ask(Person person, String step, String key) {
        dialogues.open(person, NAME, step);
        return Reply.say(key).inPlace();
    }

    private static QuietHours withSundays(Person person, boolean quiet) {
        return new QuietHours(person.quietFrom(), person.quietTo(), quiet);
    }

    private static List<Button> languages() {
        return Arrays.stream(Language.values())
                .map(each -> Button.of(Text.raw(each.ownName()), NAME, "language", each))
                .toList();
    }

    private static Optional<Language> language(String name) {
        return Arrays.stream(Language.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private static Optional<ZoneId> zone(String id) {
        return Optional.of(id).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
    }
}
