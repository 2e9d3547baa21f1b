package eu.rapport.meetings;

import static eu.rapport.meetings.Keys.key;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks one thing of a draft after the other, each of which can be skipped; ends with the draft. */
@Component
class Steps {
    private static final List<Field> ORDER = List.of(
            Field.COMMUNITY,
            Field.DAY,
            Field.PLACE,
            Field.PEOPLE,
            Field.WORDS,
            Field.PROMISES,
            Field.CONCERNS,
            Field.FOLLOW_UP);

    /** Of these there may be several: the question stays until it is left. */
    private static final Set<Field> LISTS = EnumSet.of(Field.PEOPLE, Field.PROMISES, Field.CONCERNS);

    private final Dialogues dialogues;
    private final FieldQuestions questions;
    private final DraftView view;

    Steps(Dialogues dialogues, FieldQuestions questions, DraftView view) {
        this.dialogues = dialogues;
        this.questions = questions;
        this.view = view;
    }

    /** The first question about a new draft. */
    Reply begin(Draft draft, Turn turn) {
        return ask(draft, draft.facts().community().known() ? Field.DAY : Field.COMMUNITY, turn);
    }

    /** What comes after an answer: more of the same, or the next question. */
    Reply after(Draft draft, Field answered, Turn turn) {
        return LISTS.contains(answered) || unsettled(draft, answered, turn).isPresent()
                ? ask(draft, answered, turn)
                : next(draft, answered, turn);
    }

    /** The question after this one; the draft at the end. */
    Reply next(Draft draft, Field done, Turn turn) {
        int place = ORDER.indexOf(done) + 1;
        if (place > 0 && place < ORDER.size()) {
            return ask(draft, ORDER.get(place), turn);
        }
        dialogues.close(turn.person());
        return view.show(draft, turn).inPlace();
    }

    Reply ask(Draft draft, Field field, Turn turn) {
        dialogues.open(turn.person(), Waiting.step(draft.id(), field).dialogue());
        Asked asked = unsettled(draft, field, turn)
                .map(question -> questions.of(question, draft, turn))
                .orElseGet(() -> questions.of(field, draft, turn));
        Text text = Text.of("meetings.step", ORDER.indexOf(field) + 1, ORDER.size(), asked.text());
        return Reply.say(text)
                .rows(asked.and(List.of(leaving(draft, field))).buttons())
                .inPlace()
                .under(draft.key());
    }

    private static List<Button> leaving(Draft draft, Field field) {
        List<Button> row = new ArrayList<>();
        boolean some = field == Field.PROMISES && !draft.facts().promises().isEmpty()
                || field == Field.CONCERNS && !draft.facts().concerns().isEmpty()
                || field == Field.PEOPLE;
        row.add(key(some ? "meetings.next" : "meetings.skip", "skip", draft, field));
        row.add(new Button(Text.of("cancel.button"), "cancel:now", null));
        return row;
    }

    /** What is still unclear about an answer just given. */
    private static Optional<OpenQuestion> unsettled(Draft draft, Field field, Turn turn) {
        Facts facts = draft.facts();
        return switch (field) {
            case COMMUNITY ->
                facts.community().said().isEmpty() ? Optional.empty() : Optional.of(new OpenQuestion.WhichCommunity());
            case DAY -> facts.day().equals(DayFact.NONE) ? Optional.empty() : OpenQuestion.day(facts, turn.today());
            default -> Optional.empty();
        };
    }
}
