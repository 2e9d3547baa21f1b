package eu.rapport.promises;

import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Town;
import eu.rapport.conversation.Turn;
import eu.rapport.people.Person;
import eu.rapport.reading.Dates;
import eu.rapport.reading.Reading;
import eu.rapport.reading.Tense;
import eu.rapport.reading.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads a promise, shows what was understood, and has it corrected before it counts. */
@Component
class DraftPromise {
    private static final String TEXT = "text";
    private static final String NAME = PromiseCommand.NAME;

    private final Town town;
    private final Which which;
    private final PromiseDraftView view;
    private final Dialogues dialogues;
    private final KeepPromise keeping;
    private final WaitingDraft waiting;

    DraftPromise(
            Town town,
            Which which,
            PromiseDraftView view,
            Dialogues dialogues,
            KeepPromise keeping,
            WaitingDraft waiting) {
        this.town = town;
        this.which = which;
        this.view = view;
        this.dialogues = dialogues;
        this.keeping = keeping;
        this.waiting = waiting;
    }

    Reply askWhat(Turn turn) {
        dialogues.open(turn.person(), NAME, TEXT);
        return Reply.say("promise.what").row(Button.cancel());
    }

    /** Reads the words; asks for what they leave open. */
    Reply begin(Turn turn, String text) {
        Reading reading = town.read(turn, text);
        Reading.Promise read = reading.promises().stream()
                .findFirst()
                .orElse(new Reading.Promise(turn.person().role().side(), text.strip(), Optional.empty()));
        Which.Meant meant = which.inWords(turn, reading.community());
        LocalDate due = read.due().flatMap(When::day).orElse(null);
        PromiseDraft draft =
                new PromiseDraft(turn.messageId(), community(turn.person(), meant), read.by(), read.text(), due);
        return read.due().filter(When.Unclear.class::isInstance).isPresent()
                ? askDay(turn, draft, (When.Unclear) read.due().get())
                : proceed(turn, draft, meant);
    }

    private long community(Person person, Which.Meant meant) {
        List<Long> own =
                which.choices(person, meant).stream().map(each -> each.id()).toList();
        return meant.isOne() || (!meant.named() && own.size() == 1) ? own.getFirst() : -1;
    }

    private Reply proceed(Turn turn, PromiseDraft draft, Which.Meant meant) {
        return draft.knowsCommunity() ? show(turn, draft) : askCommunity(turn, draft, meant);
    }

    private Reply askCommunity(Turn turn, PromiseDraft draft, Which.Meant meant) {
        dialogues.open(turn.person(), draft.at("community"));
        List<Community> choices = which.choices(turn.person(), meant);
        return choices.isEmpty() ? Reply.say("promises.nocommunity") : view.whichCommunity(draft, choices);
    }

    private Reply askDay(Turn turn, PromiseDraft draft, When.Unclear unclear) {
        dialogues.open(turn.person(), draft.at("day"));
        return PromiseDraftView.whichDay(draft, unclear);
    }

    static boolean isToldFreely(Dialogue dialogue) {
        return !Set.of("day", "community", SnoozePromise.UNTIL).contains(dialogue.step());
    }

    /** Shows what was understood; nothing counts yet. */
    private Reply show(Turn turn, PromiseDraft draft) {
        dialogues.open(turn.person(), draft.at(PromiseDraft.STEP));
        return view.understood(draft);
    }

    Reply pressed(Turn turn, Press press) {
        Optional<PromiseDraft> open = dialogues
                .of(turn.person(), NAME)
                .filter(each -> !each.get("by").isEmpty())
                .map(PromiseDraft::of)
                .filter(draft -> draft.source() == source(press));
        return open.map(draft -> pressed(turn, press, draft))
                .orElse(Reply.say("conversation.stale"))
                .inPlace();
    }

    private static long source(Press press) {
        return press.action().equals("community") ? press.id(1) : press.id(0);
    }

    private Reply pressed(Turn turn, Press press, PromiseDraft draft) {
        return switch (press.action()) {
            case "save" -> draft.knowsCommunity() ? keeping.keep(turn, draft) : Reply.say("conversation.stale");
            case "discard" -> discard(turn);
            case "change" -> PromiseDraftView.whatToChange(draft);
            case "community" -> pickCommunity(turn, press, draft);
            case "communities" -> askCommunity(turn, draft, new Which.Meant(false, List.of()));
            case "side" -> show(turn, draft.fromOtherSide());
            case "words" -> askForWords(turn, draft);
            case "day" -> askForDay(turn, draft);
            case "due" -> setDay(turn, press, draft);
            default -> Reply.say("conversation.stale");
        };
    }

    private Reply discard(Turn turn) {
        dialogues.close(turn.person());
        return Reply.say("promise.discarded");
    }

    private Reply pickCommunity(Turn turn, Press press, PromiseDraft draft) {
        boolean theirs = which.of(turn.person()).stream().anyMatch(each -> each.id() == press.id(0));
        return theirs ? show(turn, draft.about(press.id(0))) : Reply.say("conversation.stale");
    }

    private Reply askForWords(Turn turn, PromiseDraft draft) {
        dialogues.open(turn.person(), draft.at("words"));
        return PromiseDraftView.askWords(draft);
    }

    private Reply askForDay(Turn turn, PromiseDraft draft) {
        dialogues.open(turn.person(), draft.at("day"));
        return PromiseDraftView.askDay("promise.ask.day", draft);
    }

    private Reply setDay(Turn turn, Press press, PromiseDraft draft) {
        LocalDate day = press.day(1);
        PromiseDraft dated = draft.due(day.equals(LocalDate.EPOCH) ? null : day);
        return proceed(turn, dated, new Which.Meant(false, List.of()));
    }

    Reply answered(Turn turn, Dialogue dialogue, String text) {
        if (dialogue.step().equals(TEXT)) {
            return begin(turn, text);
        }
        PromiseDraft draft = PromiseDraft.of(dialogue);
        return switch (dialogue.step()) {
            case "words" -> show(turn, draft.saying(text.strip()));
            case "day" -> readDay(turn, draft, text);
            case "community" -> readCommunity(turn, draft, text);
            default ->
                waiting.isAssent(turn, text) && draft.knowsCommunity()
                        ? keeping.keep(turn, draft)
                        : waiting.putAside(turn, text).and(proceed(turn, draft, new Which.Meant(false, List.of())));
        };
    }

    private Reply readDay(Turn turn, PromiseDraft draft, String text) {
        Optional<When> when = Dates.read(text, turn.local(), Tense.FUTURE);
        if (when.isPresent() && when.get() instanceof When.Unclear unclear) {
            return askDay(turn, draft, unclear);
        }
        return when.flatMap(When::day)
                .map(day -> proceed(turn, draft.due(day), new Which.Meant(false, List.of())))
                .orElseGet(() -> PromiseDraftView.askDay("promise.notaday", draft));
    }

    private Reply readCommunity(Turn turn, PromiseDraft draft, String text) {
        Which.Meant meant = which.byName(turn, text);
        return proceed(turn, meant.isOne() ? draft.about(meant.id()) : draft, meant);
    }

    /** As it was left; where somebody no longer has to do with its community, they are asked which one it is about. */
    Reply resumed(Turn turn, Dialogue left) {
        PromiseDraft draft = PromiseDraft.of(left);
        boolean theirs = which.of(turn.person()).stream().anyMatch(each -> each.id() == draft.communityId());
        return proceed(turn, theirs ? draft : draft.about(-1), new Which.Meant(false, List.of()));
    }

    /** The message that the open draft was read from was corrected: read anew. */
    Optional<Reply> edited(Turn turn, String text) {
        return dialogues
                .of(turn.person(), NAME)
                .filter(each -> each.id("source") == turn.messageId())
                .map(each -> begin(turn, text.replaceFirst("^/promise\\b", "").strip()));
    }
}
