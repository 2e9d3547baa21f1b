package eu.rapport.team;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Reversal;
import eu.rapport.conversation.Turn;
import eu.rapport.people.People;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a decided succession back; where people have been told already, only after the words in which they hear of it have been seen. */
@Component
class TakeBackSuccession implements Reversal {
    static final String DEED = "succession";

    private static final String STAFF = StaffCommand.NAME;

    private final Successions successions;
    private final ReverseSuccession reverse;
    private final AnnouncementWords words;
    private final Told told;
    private final InBrief brief;
    private final People people;
    private final MovedOn movedOn;
    private final Deeds deeds;

    TakeBackSuccession(
            Successions successions,
            ReverseSuccession reverse,
            AnnouncementWords words,
            Told told,
            InBrief brief,
            People people,
            MovedOn movedOn,
            Deeds deeds) {
        this.successions = successions;
        this.reverse = reverse;
        this.words = words;
        this.told = told;
        this.brief = brief;
        this.people = people;
        this.movedOn = movedOn;
        this.deeds = deeds;
    }

    @Override
    public String kind() {
        return DEED;
    }

    @Override
    public Reply undo(Turn turn, long subject) {
        return standing(subject).map(each -> ask(turn, each)).orElse(Reply.say("team.undo.late"));
    }

    /** Asks about the words where there is somebody who was told; else takes it back at once. */
    Reply ask(Turn turn, Succession succession) {
        List<Told.Listener> listeners = told.of(succession);
        if (listeners.isEmpty() || isUnderWay(succession)) {
            return takeBack(turn, succession, true);
        }
        Map<Text, List<Text>> readers = new LinkedHashMap<>();
        listeners.forEach(each -> readers.computeIfAbsent(words.takenBack(succession, each), said -> new ArrayList<>())
                .add(Text.raw(each.person().name())));
        List<Text> paragraphs = new ArrayList<>(List.of(Text.of("team.undo.told")));
        readers.forEach((said, to) -> paragraphs.add(Text.of("team.words.to", to, said)));
        paragraphs.add(movedOn.inWords(succession));
        return Reply.say(Text.paragraphs(paragraphs))
                .row(Button.of("team.undo.tell", STAFF, "back", succession.id()))
                .row(Button.of("team.undo.silent", STAFF, "backsilent", succession.id()))
                .row(Button.of("team.undo.leave", STAFF, "keep", succession.id()));
    }

    Reply pressed(Turn turn, Press press) {
        Optional<Succession> succession = standing(press.id(0));
        if (succession.isEmpty()) {
            return Reply.say("team.undo.late");
        }
        if (press.action().equals("keep")) {
            deeds.keep(turn.person(), DEED, succession.get().id());
            return Reply.say("team.undo.kept");
        }
        return takeBack(turn, succession.get(), press.action().equals("back"));
    }

    private Reply takeBack(Turn turn, Succession succession, boolean tellThem) {
        if (isUnderWay(succession)) {
            successions.end(succession, tellThem);
        } else {
            successions.takeBack(succession, tellThem);
        }
        List<Text> again = successions.planAgain(succession, tellThem).stream()
                .map(brief::of)
                .toList();
        deeds.drop(DEED, succession.id());
        boolean somebodyHears = tellThem && !told.of(succession).isEmpty();
        return Reply.say(Text.lines(
                done(succession),
                movedOn.inWords(succession),
                somebodyHears ? Text.of("team.undo.hear") : Text.none(),
                again.isEmpty() ? Text.none() : Text.of("team.undo.again", again)));
    }

    /** What holds now; what had not begun had changed nothing. */
    private Text done(Succession before) {
        if (before.state() == Succession.State.PLANNED) {
            return Text.of("team.undo.calledoff", brief.of(before));
        }
        return Text.of(
                before.leaves() ? "team.undo.done.left" : "team.undo.done",
                people.get(before.personId()).name());
    }

    /** An absence that has begun ends; whoever stood in is thanked. */
    private static boolean isUnderWay(Succession succession) {
        return succession.is(Succession.Kind.AWAY) && succession.state() == Succession.State.APPLIED;
    }

    /** One that counts or is planned, and can still be put back. */
    private Optional<Succession> standing(long id) {
        return successions
                .claim(id)
                .filter(each -> each.state() == Succession.State.PLANNED || each.state() == Succession.State.APPLIED)
                .filter(reverse::isPossible);
    }
}
