package eu.rapport.team;

import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Reply;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what has been decided, to whoever decided it. */
@Component
class SuccessionOutcome {
    private final People people;
    private final SuccessorNames names;
    private final InBrief brief;
    private final Told told;
    private final Deeds deeds;

    SuccessionOutcome(People people, SuccessorNames names, InBrief brief, Told told, Deeds deeds) {
        this.people = people;
        this.names = names;
        this.brief = brief;
        this.told = told;
        this.deeds = deeds;
    }

    /** What counts now, or will on its day, with the way back. */
    Reply of(Succession succession) {
        return withWayBack(succession, Text.lines(words(succession), telling(succession)));
    }

    /** What was planned and counts from today on; who was told when it was planned is not told again. */
    Reply onItsDay(Succession succession) {
        boolean toldBefore = succession.telling() == Succession.Telling.NOW;
        return toldBefore ? withWayBack(succession, words(succession)) : of(succession);
    }

    private Reply withWayBack(Succession succession, Text words) {
        Person by = people.get(succession.orderedBy());
        Reply said = Reply.say(words);
        return by.isActive()
                ? said.row(Deeds.undoButton(deeds.note(by, TakeBackSuccession.DEED, succession.id())))
                : said;
    }

    private Text words(Succession succession) {
        List<Text> lines = new ArrayList<>(List.of(title(succession)));
        succession.inOrder().forEach(part -> lines.add(names.line(succession, part)));
        return Text.lines(lines);
    }

    private Text title(Succession succession) {
        if (succession.state() == Succession.State.PLANNED) {
            String key = isVoice(succession) ? "team.decided.planned.representative" : "team.decided.planned";
            return Text.of(key, brief.of(succession));
        }
        String name = people.get(succession.personId()).name();
        return switch (succession.kind()) {
            case LEAVES -> Text.of("team.decided.left", name);
            case REPLACED -> Text.of(isVoice(succession) ? "team.decided.voice" : "team.decided.replaced", name);
            case AWAY -> Text.of("team.decided.away", name, brief.span(succession));
            case NAMED -> Text.of("team.decided.named", name);
        };
    }

    private boolean isVoice(Succession succession) {
        return people.get(succession.personId()).role() == Role.REPRESENTATIVE;
    }

    private Text telling(Succession succession) {
        boolean waits =
                succession.state() == Succession.State.PLANNED && succession.telling() == Succession.Telling.ON_THE_DAY;
        if (waits) {
            return Text.of("team.decided.tellonday", succession.onDay());
        }
        List<Text> all = told.of(succession).stream()
                .map(each -> each.person().name())
                .distinct()
                .<Text>map(Text::raw)
                .toList();
        return all.isEmpty() ? Text.of("team.decided.nottold") : Text.of("team.decided.told", all);
    }
}
