package eu.rapport.promises;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Town;
import eu.rapport.conversation.Turn;
import eu.rapport.reading.Reading;
import eu.rapport.texts.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a concern, shows what was understood, and has it corrected before it counts. */
@Component
class RaiseConcern {
    static final String RAISED = "concern";
    static final String COMMUNITY = "community";
    static final String SOURCE = "source";
    static final String WORDS = "words";

    private static final String NAME = ConcernCommand.NAME;
    private static final String TEXT = "text";

    private final Town town;
    private final Which which;
    private final ConcernDraftView view;
    private final Communities communities;
    private final Concerns concerns;
    private final Dialogues dialogues;
    private final Deeds deeds;
    private final WaitingDraft waiting;

    RaiseConcern(
            Town town,
            Which which,
            ConcernDraftView view,
            Communities communities,
            Concerns concerns,
            Dialogues dialogues,
            Deeds deeds,
            WaitingDraft waiting) {
        this.town = town;
        this.which = which;
        this.view = view;
        this.communities = communities;
        this.concerns = concerns;
        this.dialogues = dialogues;
        this.deeds = deeds;
        this.waiting = waiting;
    }

    static boolean isToldFreely(Dialogue dialogue) {
        return !dialogue.step().equals(COMMUNITY);
    }

    Reply askWhat(Turn turn) {
        dialogues.open(turn.person(), NAME, TEXT);
        return Reply.say("concern.what." + side(turn)).row(Button.cancel());
    }

    Reply begin(Turn turn, String text) {
        Which.Meant meant = which.inWords(turn, town.read(turn, text).community());
        List<Community> choices = which.choices(turn.person(), meant);
        Dialogue draft = new Dialogue(
                NAME, Dialogue.DRAFT, Map.of(SOURCE, String.valueOf(turn.messageId()), WORDS, words(turn, text)));
        if (choices.isEmpty()) {
            return Reply.say("promises.nocommunity");
        }
        return meant.isOne() || (!meant.named() && choices.size() == 1)
                ? show(turn, draft.knowing(COMMUNITY, choices.getFirst().id()))
                : askCommunity(turn, draft, choices);
    }

    /** A worry said within more words is taken as it was said; else the whole message is the concern. */
    private String words(Turn turn, String text) {
        List<Reading.Concern> read = town.read(turn, text).concerns();
        return read.size() == 1 ? read.getFirst().text().strip() : text.strip();
    }

    private Reply askCommunity(Turn turn, Dialogue draft, List<Community> choices) {
        dialogues.open(turn.person(), draft.at(COMMUNITY));
        return view.whichCommunity(draft, choices);
    }

    private Reply show(Turn turn, Dialogue draft) {
        dialogues.open(turn.person(), draft.at(Dialogue.DRAFT));
        return view.understood(draft);
    }

    Reply pressed(Turn turn, Press press) {
        long source = press.action().equals(COMMUNITY) ? press.id(1) : press.id(0);
        return open(turn, source)
                .map(draft -> pressed(turn, press, draft))
                .orElse(Reply.say("conversation.stale"))
                .inPlace();
    }

    private Optional<Dialogue> open(Turn turn, long source) {
        return dialogues.of(turn.person(), NAME).filter(each -> source >= 0 && each.id(SOURCE) == source);
    }

    private Reply pressed(Turn turn, Press press, Dialogue draft) {
        return switch (press.action()) {
            case "save" -> save(turn, draft);
            case "discard" -> discard(turn);
            case "change" -> ConcernDraftView.whatToChange(draft);
            case WORDS -> askWords(turn, draft);
            case "communities" -> askCommunity(turn, draft, which.of(turn.person()));
            case COMMUNITY -> pick(turn, draft, press.id(0));
            default -> Reply.say("conversation.stale");
        };
    }

    private Reply askWords(Turn turn, Dialogue draft) {
        dialogues.open(turn.person(), draft.at(WORDS));
        return ConcernDraftView.askWords(draft);
    }

    private Reply pick(Turn turn, Dialogue draft, long communityId) {
        boolean theirs = which.of(turn.person()).stream().anyMatch(each -> each.id() == communityId);
        return theirs ? show(turn, draft.knowing(COMMUNITY, communityId)) : Reply.say("conversation.stale");
    }

    private Reply discard(Turn turn) {
        dialogues.close(turn.person());
        return Reply.say("promise.discarded");
    }

    private Reply save(Turn turn, Dialogue draft) {
        long communityId = draft.id(COMMUNITY);
        boolean theirs = which.of(turn.person()).stream().anyMatch(each -> each.id() == communityId);
        if (!theirs) {
            return Reply.say("conversation.stale");
        }
        dialogues.close(turn.person());
        Concern raised = concerns.raise(communityId, draft.get(WORDS), turn.person());
        return Reply.say(Text.lines(
                        Text.of(
                                "concern.saved." + side(turn),
                                communities.get(communityId).name()),
                        Text.of("promises.quoted", raised.words())))
                .row(Deeds.undoButton(deeds.note(turn.person(), RAISED, raised.id())));
    }

    Reply answered(Turn turn, Dialogue dialogue, String text) {
        return switch (dialogue.step()) {
            case WORDS -> show(turn, dialogue.knowing(WORDS, text.strip()));
            case COMMUNITY -> pickByName(turn, dialogue, text);
            case Dialogue.DRAFT ->
                waiting.isAssent(turn, text)
                        ? save(turn, dialogue)
                        : waiting.putAside(turn, text).and(show(turn, dialogue));
            default -> begin(turn, text);
        };
    }

    private Reply pickByName(Turn turn, Dialogue draft, String text) {
        Which.Meant meant = which.byName(turn, text);
        return meant.isOne()
                ? show(turn, draft.knowing(COMMUNITY, meant.id()))
                : askCommunity(turn, draft, which.choices(turn.person(), meant));
    }

    /** As it was left; where somebody no longer speaks for its community, they are asked which one it is about. */
    Reply resumed(Turn turn, Dialogue draft) {
        List<Community> theirs = which.of(turn.person());
        boolean known = theirs.stream().anyMatch(each -> each.id() == draft.id(COMMUNITY));
        return known ? show(turn, draft) : askCommunity(turn, draft, theirs);
    }

    /** The message that the open draft was read from was corrected: read anew. */
    Optional<Reply> edited(Turn turn, String text) {
        return open(turn, turn.messageId())
                .map(each -> begin(turn, text.replaceFirst("^/concern\\b", "").strip()));
    }

    private static String side(Turn turn) {
        return turn.person().role().side().name().toLowerCase(Locale.ROOT);
    }
}
