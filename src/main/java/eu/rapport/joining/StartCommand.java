package eu.rapport.joining;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Command;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.conversation.Zones;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Language;
import eu.rapport.texts.Text;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Welcomes a newcomer: who invited them and why, their language and zone, what they can do. Greets those who know it already. */
@Component
class StartCommand implements Command {
    private static final String NAME = "start";

    private final People people;
    private final Dialogues dialogues;
    private final Reasons reasons;

    StartCommand(People people, Dialogues dialogues, Reasons reasons) {
        this.people = people;
        this.dialogues = dialogues;
        this.reasons = reasons;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        if (!turn.now().equals(turn.person().joinedAt())) {
            return Reply.say("start.again", turn.person().name()).and(Reply.menu());
        }
        return Reply.menu()
                .and(Reply.say(Text.paragraphs(
                                Text.of(
                                        "start.welcome",
                                        turn.person().name(),
                                        turn.person().role()),
                                reasons.of(turn.person()),
                                Text.of("start.language")))
                        .rows(languages(turn.person().language())));
    }

    private static List<List<Button>> languages(Language suggested) {
        List<List<Button>> rows = new ArrayList<>();
        rows.add(List.of(Button.of(Text.of("start.language.keep", suggested.ownName()), NAME, "language", suggested)));
        rows.add(Arrays.stream(Language.values())
                .filter(each -> each != suggested)
                .map(each -> Button.of(Text.raw(each.ownName()), NAME, "language", each))
                .toList());
        return rows;
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        return switch (press.action()) {
            case "language" -> chooseLanguage(turn, press.argument(0));
            case "zone" -> chooseZone(turn, press.argument(0), true);
            case "otherzone" -> askForZone(turn);
            default -> Reply.say("conversation.stale");
        };
    }

    private Reply chooseLanguage(Turn turn, String chosen) {
        Person person = Arrays.stream(Language.values())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .map(each -> people.setLanguage(turn.person(), each))
                .orElse(turn.person());
        Text question = Text.of("start.zone", person.zoneId(), turn.local().toLocalTime());
        return Reply.say(question)
                .inPlace()
                .row(keepZone(person))
                .row(Button.of("start.zone.other", NAME, "otherzone"))
                .and(Reply.menu());
    }

    private Reply askForZone(Turn turn) {
        dialogues.open(turn.person(), NAME, "zone");
        return Reply.say("start.zone.type").inPlace().row(keepZone(turn.person()));
    }

    /** The welcome goes on with it: nobody is left without hearing what they can do. */
    private static Button keepZone(Person person) {
        return Button.of(Text.of("start.zone.keep", person.zoneId()), NAME, "zone", person.zoneId());
    }

    @Override
    public Reply answered(Turn turn, Dialogue dialogue, String text) {
        List<ZoneId> found = Zones.find(text);
        if (found.isEmpty()) {
            return Reply.say("start.zone.unknown").row(keepZone(turn.person()));
        }
        if (found.size() == 1) {
            return chooseZone(turn, found.getFirst().getId(), false);
        }
        return Reply.say("start.zone.which")
                .column(found.stream()
                        .map(each -> Button.of(Text.raw(each.getId()), NAME, "zone", each.getId()))
                        .toList());
    }

    private Reply chooseZone(Turn turn, String zoneId, boolean byButton) {
        if (!ZoneId.getAvailableZoneIds().contains(zoneId)
                && !zoneId.equals(turn.person().zoneId())) {
            return Reply.say("conversation.stale");
        }
        dialogues.close(turn.person());
        Person person = people.setZone(turn.person(), ZoneId.of(zoneId));
        String role = person.role().name().toLowerCase(Locale.ROOT);
        Reply done = Reply.say("start.zone.set", zoneId, person.at(turn.now()).toLocalTime());
        return (byButton ? done.inPlace() : done)
                .and(Reply.say("help.intro." + role))
                .and(Reply.say("start.outro"));
    }
}
