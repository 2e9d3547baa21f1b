package eu.rapport.meetings;

import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.texts.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hears the buttons of drafts: old ones, forged ones and those pressed twice included. */
@Component
class DraftButtons {
    private final Drafts drafts;
    private final Dialogues dialogues;
    private final DraftView view;
    private final Steps steps;
    private final FieldQuestions questions;
    private final PressedAnswers answers;
    private final DraftEnd end;
    private final JoinDraft join;
    private final PhotoTalk photos;
    private final LearnPlace learnPlace;

    DraftButtons(
            Drafts drafts,
            Dialogues dialogues,
            DraftView view,
            Steps steps,
            FieldQuestions questions,
            PressedAnswers answers,
            DraftEnd end,
            JoinDraft join,
            PhotoTalk photos,
            LearnPlace learnPlace) {
        this.drafts = drafts;
        this.dialogues = dialogues;
        this.view = view;
        this.steps = steps;
        this.questions = questions;
        this.answers = answers;
        this.end = end;
        this.join = join;
        this.photos = photos;
        this.learnPlace = learnPlace;
    }

    Reply pressed(Turn turn, Press press) {
        Optional<Draft> draft = drafts.claim(turn, press.id(0));
        if (draft.isEmpty()) {
            return Reply.say("conversation.stale");
        }
        if (press.action().equals("nophoto")) {
            return photos.drop(turn, press.id(1));
        }
        if (press.action().equals("photo") && draft.get().state() != Draft.State.DISCARDED) {
            return photos.put(turn, press.id(1), draft.get());
        }
        if (press.action().equals("join") && draft.get().state() != Draft.State.DISCARDED) {
            return join.join(turn, draft.get(), press.id(1));
        }
        if (press.action().startsWith(LearnPlace.ANSWER) && draft.get().state() == Draft.State.SAVED) {
            return learnPlace.answered(draft.get(), press.action(), turn);
        }
        return switch (draft.get().state()) {
            case SAVED -> Reply.say("meetings.alreadysaved");
            case DISCARDED -> Reply.say("meetings.alreadydiscarded");
            case OPEN -> pressed(turn, press, draft.get());
        };
    }

    private Reply pressed(Turn turn, Press press, Draft draft) {
        Optional<Waiting> step = waitingFor(turn, draft).filter(Waiting::steps);
        return switch (press.action()) {
            case "save" -> ended(turn, draft, end.save(turn, draft));
            case "discard" -> ended(turn, draft, end.discard(turn, draft));
            case "show" -> ended(turn, draft, view.show(draft, turn).inPlace());
            case "change" -> ended(turn, draft, view.menu(draft, turn));
            case "text" -> ended(turn, draft, join.asText(turn, draft, press.id(1)));
            case "apart" -> join.part(turn, draft, press.id(1));
            case "skip" ->
                step.isEmpty()
                        ? view.show(draft, turn).inPlace()
                        : steps.next(draft, Field.of(press.argument(1)), turn);
            case "field" -> field(turn, draft, Field.of(press.argument(1)), step.isPresent());
            case "conedit", "prom", "prowords", "duemenu" -> one(turn, draft, press, step.isPresent());
            default -> set(turn, draft, press, step.isPresent());
        };
    }

    private Reply set(Turn turn, Draft draft, Press press, boolean stepwise) {
        Optional<Facts> facts = answers.answer(draft, press, turn);
        Optional<Field> field = PressedAnswers.fieldOf(press.action());
        if (facts.isEmpty() || field.isEmpty()) {
            return Reply.say("conversation.stale");
        }
        Draft changed = drafts.save(draft.facts(facts.get()));
        return stepwise
                ? steps.after(changed, field.get(), turn)
                : ended(turn, changed, view.show(changed, turn).inPlace());
    }

    /** Asks for one field, by button or in words. */
    private Reply field(Turn turn, Draft draft, Field field, boolean stepwise) {
        if (!FieldQuestions.fieldsFor(turn.person().role()).contains(field)) {
            return Reply.say("conversation.stale");
        }
        return waitFor(
                turn, draft, Waiting.forField(draft.id(), field).within(stepwise), questions.of(field, draft, turn));
    }

    /** Asks about one of several concerns or promises. */
    private Reply one(Turn turn, Draft draft, Press press, boolean stepwise) {
        boolean concern = press.action().equals("conedit");
        List<?> all = concern ? draft.facts().concerns() : draft.facts().promises();
        if (press.id(1) < 0 || press.id(1) >= all.size()) {
            return Reply.say("conversation.stale");
        }
        int index = (int) press.id(1);
        boolean due = press.action().equals("duemenu");
        Waiting waiting = Waiting.forOne(draft.id(), concern ? Field.CONCERNS : Field.PROMISES, index, due)
                .within(stepwise);
        return waitFor(turn, draft, waiting, question(turn, draft, press.action(), index));
    }

    private Asked question(Turn turn, Draft draft, String action, int index) {
        return switch (action) {
            case "duemenu" -> questions.due(draft, index, turn);
            case "prom" -> questions.promise(draft, index);
            case "conedit" ->
                new Asked(
                        Text.of("meetings.type.again", draft.facts().concerns().get(index)), List.of());
            default ->
                new Asked(
                        Text.of(
                                "meetings.type.again",
                                draft.facts().promises().get(index).words()),
                        List.of());
        };
    }

    private Reply waitFor(Turn turn, Draft draft, Waiting waiting, Asked asked) {
        dialogues.open(turn.person(), waiting.dialogue());
        return view.under(draft, turn, asked);
    }

    /** The draft waits for no words any more. */
    private Reply ended(Turn turn, Draft draft, Reply reply) {
        waitingFor(turn, draft).ifPresent(waiting -> dialogues.close(turn.person()));
        return reply;
    }

    private Optional<Waiting> waitingFor(Turn turn, Draft draft) {
        return dialogues
                .of(turn.person(), Keys.LOG)
                .map(Waiting::of)
                .filter(waiting -> waiting.draftId() == draft.id());
    }
}
