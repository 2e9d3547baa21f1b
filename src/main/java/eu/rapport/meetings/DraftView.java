package eu.rapport.meetings;

import static eu.rapport.meetings.Keys.key;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows a draft: what was understood, what is still open, and Save, Change…, Discard. */
@Component
class DraftView {
    private final FactLines lines;
    private final FieldQuestions questions;
    private final Drafts drafts;
    private final Photos photos;

    DraftView(FactLines lines, FieldQuestions questions, Drafts drafts, Photos photos) {
        this.lines = lines;
        this.questions = questions;
        this.drafts = drafts;
        this.photos = photos;
    }

    /** The draft as a message of its own. */
    Reply show(Draft draft, Turn turn) {
        Asked shown = shown(draft, turn);
        return Reply.say(shown.text()).rows(shown.buttons()).under(draft.key());
    }

    /** The draft in the place of what it said before. */
    Reply reshow(Draft draft, Turn turn) {
        Asked shown = shown(draft, turn);
        return Reply.reword(draft.key(), shown.text()).rows(shown.buttons());
    }

    /** The fields that can be changed, below the draft. */
    Reply menu(Draft draft, Turn turn) {
        List<Button> fields = FieldQuestions.fieldsFor(turn.person().role()).stream()
                .map(each -> key(Text.of("meetings.fieldname", each), "field", draft, each))
                .toList();
        return under(draft, turn, new Asked(Text.of("meetings.ask.field"), Keys.pairs(fields)));
    }

    /** A question below the draft, with a way back. */
    Reply under(Draft draft, Turn turn, Asked asked) {
        Text text = Text.paragraphs(facts(draft, turn), asked.text());
        List<List<Button>> back = List.of(List.of(key("meetings.back", "show", draft)));
        return Reply.say(text).rows(asked.and(back).buttons()).inPlace().under(draft.key());
    }

    /** What the draft said at its end, without buttons. */
    Reply closed(String key, Draft draft, Turn turn) {
        return Reply.say(closing(key, draft, turn)).inPlace().under(draft.key());
    }

    /** The same where no button was pressed: in the place of the draft, wherever its message stands. */
    Reply closedThere(String key, Draft draft, Turn turn) {
        return Reply.reword(draft.key(), closing(key, draft, turn));
    }

    private Text closing(String key, Draft draft, Turn turn) {
        return draft.state() == Draft.State.SAVED ? Text.paragraphs(Text.of(key), all(draft, turn)) : Text.of(key);
    }

    /** A last word in the place of the draft, wherever its message stands. */
    Reply farewell(String key, Draft draft) {
        return Reply.reword(draft.key(), Text.of(key));
    }

    private Asked shown(Draft draft, Turn turn) {
        Optional<Asked> question =
                OpenQuestion.of(draft.facts(), turn.today()).map(open -> questions.of(open, draft, turn));
        List<List<Button>> buttons =
                new ArrayList<>(question.map(Asked::buttons).orElse(List.of()));
        buttons.add(ending(draft, turn));
        return new Asked(
                Text.paragraphs(facts(draft, turn), question.map(Asked::text).orElse(Text.none())), buttons);
    }

    private static List<Button> ending(Draft draft, Turn turn) {
        List<Button> row = new ArrayList<>();
        if (OpenQuestion.allowsSaving(draft.facts(), turn.today())) {
            row.add(key(draft.corrects() ? "meetings.savecorrection" : "meetings.save", "save", draft));
        }
        row.add(key("meetings.change", "change", draft));
        row.add(key(draft.corrects() ? "meetings.keep" : "meetings.discard", "discard", draft));
        return row;
    }

    private Text facts(Draft draft, Turn turn) {
        return draft.corrects()
                ? Text.paragraphs(Text.of("meetings.title.correction"), difference(draft, turn))
                : Text.paragraphs(Text.of("meetings.title.draft"), all(draft, turn), closedDoor(draft));
    }

    private Text all(Draft draft, Turn turn) {
        int photographed = photos.countOf(draft);
        return Text.lines(
                lines.of(draft.facts(), EnumSet.allOf(Field.class), turn.person()),
                photographed == 0 ? Text.none() : Text.of("meetings.line.photos", photographed));
    }

    private static Text closedDoor(Draft draft) {
        Facts facts = draft.facts();
        boolean something = !facts.promises().isEmpty() || !facts.concerns().isEmpty();
        return something && !facts.openness().tellsWords() ? Text.of("meetings.closeddoor.ledger") : Text.none();
    }

    /** Only what would change, as it is and as it would be. */
    private Text difference(Draft draft, Turn turn) {
        Facts before = drafts.lastSaved(draft.meetingId() == null ? 0 : draft.meetingId(), draft.id())
                .map(Draft::facts)
                .orElse(draft.facts());
        Set<Field> fields = draft.facts().differingFrom(before);
        if (fields.isEmpty()) {
            return Text.of("meetings.nodifference");
        }
        return Text.paragraphs(
                Text.lines(
                        Text.of("meetings.before"), orNothing(lines.of(before, fields, turn.person()), before, fields)),
                Text.lines(
                        Text.of("meetings.after"),
                        orNothing(lines.of(draft.facts(), fields, turn.person()), draft.facts(), fields)));
    }

    private Text orNothing(Text text, Facts facts, Set<Field> fields) {
        boolean nothing = fields.stream().allMatch(each -> empty(facts, each));
        return nothing ? Text.of("meetings.nothing") : text;
    }

    private static boolean empty(Facts facts, Field field) {
        return switch (field) {
            case PLACE -> facts.place() == null;
            case PEOPLE -> facts.people().isEmpty();
            case WORDS -> facts.words().isBlank();
            case CONCERNS -> facts.concerns().isEmpty();
            case PROMISES -> facts.promises().isEmpty();
            case FOLLOW_UP -> facts.followUp() == null;
            case COMMUNITY, DAY, KIND, OPENNESS -> false;
        };
    }
}
