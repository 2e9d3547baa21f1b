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
import eu.rapport.shared.Side;
import eu.rapport.texts.Text;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows and changes a person's language, time zone, quiet hours and discreet notifications. */
@Component
class SettingsCommand implements Command {
    private static final String NAME = "settings";

    private final People people;
    private final Dialogues dialogues;
    private final Hints hints;

    SettingsCommand(People people, Dialogues dialogues, Hints hints) {
        this.people = people;
        this.dialogues = dialogues;
        this.hints = hints;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        return show(turn, turn.person());
    }

    private Reply show(Turn turn, Person person) {
        QuietHours quiet = person.quietHours();
        return Reply.say(Text.lines(
                        Text.of("settings.language", person.language().ownName()),
                        Text.of(
                                "settings.zone",
                                person.zoneId(),
                                person.at(turn.now()).toLocalTime()),
                        quietLine(quiet),
                        Text.of(quiet.sundays() ? "settings.sundays.on" : "settings.sundays.off"),
                        Text.of(person.discreet() ? "settings.discreet.on" : "settings.discreet.off"),
                        hintsLine(person)))
                .row(
                        Button.of("settings.language.change", NAME, "languages"),
                        Button.of("settings.zone.change", NAME, "zones"))
                .row(
                        Button.of("settings.quiet.change", NAME, "quiet"),
                        Button.of(
                                quiet.sundays() ? "settings.sundays.end" : "settings.sundays.begin",
                                NAME,
                                "sundays",
                                !quiet.sundays()))
                .row(Button.of(
                        person.discreet() ? "settings.discreet.end" : "settings.discreet.begin",
                        NAME,
                        "discreet",
                        !person.discreet()))
                .row(hintsButtons(person));
    }

    /** Hints are for the authority's side alone. */
    private Text hintsLine(Person person) {
        return person.role().side() == Side.AUTHORITY
                ? Text.of(hints.wanted(person) ? "settings.hints.on" : "settings.hints.off")
                : Text.none();
    }

    private Button[] hintsButtons(Person person) {
        boolean wanted = hints.wanted(person);
        return person.role().side() == Side.AUTHORITY
                ? new Button[] {
                    Button.of(wanted ? "settings.hints.end" : "settings.hints.begin", NAME, "hints", !wanted)
                }
                : new Button[0];
    }

    private Reply switchHints(Turn turn, boolean on) {
        if (on) {
            hints.switchOn(turn.person());
        } else {
            hints.switchOff(turn.person());
        }
        return show(turn, turn.person()).inPlace();
    }

    private static Text quietLine(QuietHours quiet) {
        return quiet.from().equals(quiet.to())
                ? Text.of("settings.quiet.none")
                : Text.of("settings.quiet", quiet.from(), quiet.to());
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        Person person = turn.person();
        return switch (press.action()) {
            case "languages" -> Reply.say("settings.language.ask").inPlace().rows(List.of(languages()));
            case "language" ->
                language(press.argument(0))
                        .map(each -> show(turn, people.setLanguage(person, each))
                                .inPlace()
                                .and(Reply.menu()))
                        .orElse(Reply.say("conversation.stale"));
            case "zones" -> ask(person, "zone", "settings.zone.ask").row(Button.cancel());
            case "zone" ->
                zone(press.argument(0))
                        .map(each -> show(turn, changeZone(person, each)).inPlace())
                        .orElse(Reply.say("conversation.stale"));
            case "quiet" ->
                ask(person, "quiet", "settings.quiet.ask")
                        .row(Button.of("settings.quiet.off", NAME, "loud"), Button.cancel());
            case "loud" -> {
                dialogues.close(person);
                yield show(turn, people.setQuietHours(person, QuietHoursText.none(person.quietHours())))
                        .inPlace();
            }
            case "sundays" ->
                show(
                                turn,
                                people.setQuietHours(
                                        person,
                                        withSundays(person, press.argument(0).equals("true"))))
                        .inPlace();
            case "hints" -> switchHints(turn, press.argument(0).equals("true"));
            case "discreet" ->
                show(turn, people.setDiscreet(person, press.argument(0).equals("true")))
                        .inPlace();
            default -> Reply.say("conversation.stale");
        };
    }

    @Override
    public Reply answered(Turn turn, Dialogue dialogue, String text) {
        return switch (dialogue.step()) {
            case "zone" -> zoneTyped(turn, text);
            case "quiet" ->
                QuietHoursText.read(text, turn.person().quietHours())
                        .map(hours -> {
                            dialogues.close(turn.person());
                            return show(turn, people.setQuietHours(turn.person(), hours));
                        })
                        .orElse(Reply.say("settings.quiet.unknown").row(Button.cancel()));
            default -> Reply.say("conversation.stale");
        };
    }

    private Reply zoneTyped(Turn turn, String text) {
        List<ZoneId> found = Zones.find(text);
        return switch (found.size()) {
            case 0 -> Reply.say("start.zone.unknown").row(Button.cancel());
            case 1 -> show(turn, changeZone(turn.person(), found.getFirst()));
            default ->
                Reply.say("start.zone.which")
                        .column(found.stream()
                                .map(each -> Button.of(Text.raw(each.getId()), NAME, "zone", each.getId()))
                                .toList())
                        .row(Button.cancel());
        };
    }

    private Person changeZone(Person person, ZoneId zone) {
        dialogues.close(person);
        return people.setZone(person, zone);
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
