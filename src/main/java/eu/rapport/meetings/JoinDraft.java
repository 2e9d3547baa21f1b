package eu.rapport.meetings;

import static eu.rapport.meetings.Keys.key;

import eu.rapport.conversation.Asides;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.texts.Text;
import org.springframework.stereotype.Component;

/** Joins what was said later to a draft, or as a correction to what is saved; and parts them again. */
@Component
class JoinDraft {
    private final Drafts drafts;
    private final DraftParts parts;
    private final Understanding understanding;
    private final DraftView view;
    private final Asides asides;

    JoinDraft(Drafts drafts, DraftParts parts, Understanding understanding, DraftView view, Asides asides) {
        this.drafts = drafts;
        this.parts = parts;
        this.understanding = understanding;
        this.view = view;
        this.asides = asides;
    }

    /** Words that lie aside, joined when their writer says so. */
    Reply join(Turn turn, Draft draft, long asideId) {
        return asides.take(turn.person(), asideId)
                .map(aside -> joined(turn, draft.open() ? draft : drafts.correcting(draft), aside)
                        .inPlace())
                .orElse(Reply.say("aside.gone"));
    }

    /** Words that go on about an open draft; they lie aside still, should they be something else. */
    Reply join(Turn turn, Draft draft, Asides.Aside aside) {
        return Reply.reword(draft.key(), Text.of("meetings.below"))
                .and(joined(turn, draft, aside))
                .row(key("meetings.apart", "apart", draft, aside.id()));
    }

    private Reply joined(Turn turn, Draft draft, Asides.Aside aside) {
        Facts before = understanding.read(turn, draft.facts().words(), draft.createdAt());
        parts.add(draft, aside.messageId(), aside.words());
        String all = String.join("\n", parts.wordsOf(draft));
        Facts after = understanding.read(turn, all, draft.createdAt());
        Draft joined = draft.facts(Additions.add(draft.facts(), before, after)).reading(after);
        return view.show(drafts.save(joined), turn);
    }

    /** Takes words that lie aside as what was said at the meeting, and nothing more. */
    Reply asText(Turn turn, Draft draft, long asideId) {
        return asides.take(turn.person(), asideId)
                .map(aside -> drafts.save(draft.facts(draft.facts().words(aside.words()))))
                .map(changed -> view.show(changed, turn).inPlace())
                .orElse(Reply.say("aside.gone"));
    }

    /** Takes words out again that were joined by mistake, and asks what they are. */
    Reply part(Turn turn, Draft draft, long asideId) {
        return asides.take(turn.person(), asideId)
                .map(aside -> parted(turn, draft, aside))
                .orElse(Reply.say("aside.gone"));
    }

    private Reply parted(Turn turn, Draft draft, Asides.Aside aside) {
        Facts after = draft.asRead();
        parts.remove(draft, aside.messageId());
        String rest = String.join("\n", parts.wordsOf(draft));
        Facts before = understanding.read(turn, rest, draft.createdAt());
        Draft parted =
                draft.facts(Additions.remove(draft.facts(), before, after)).reading(before);
        Asides.Aside again = asides.put(turn, aside.words());
        return view.show(drafts.save(parted), turn)
                .inPlace()
                .and(Reply.say("meetings.parted").row(Asides.newButton(again, "meetings.parted.read")));
    }
}
