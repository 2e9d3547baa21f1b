package eu.rapport.promises;

import eu.rapport.conversation.Dialogue;
import eu.rapport.shared.Side;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A promise as it was understood, before it counts.
 *
 * @param source the number of the message that it was read from; buttons carry it, so that those of an older draft do nothing
 * @param communityId -1 while it is not known
 */
record PromiseDraft(
        long source,
        long communityId,
        Side by,
        String words,
        @Nullable LocalDate due) {
    static final String STEP = Dialogue.DRAFT;

    static PromiseDraft of(Dialogue dialogue) {
        String due = dialogue.get("due");
        return new PromiseDraft(
                dialogue.id("source"),
                dialogue.get("community").isEmpty() ? -1 : Long.parseLong(dialogue.get("community")),
                Side.valueOf(dialogue.get("by")),
                dialogue.get("words"),
                due.isEmpty() ? null : LocalDate.parse(due));
    }

    Dialogue at(String step) {
        Map<String, String> state = new LinkedHashMap<>();
        state.put("source", String.valueOf(source));
        state.put("community", communityId < 0 ? "" : String.valueOf(communityId));
        state.put("by", by.name());
        state.put("words", words);
        state.put("due", due == null ? "" : due.toString());
        return new Dialogue(PromiseCommand.NAME, step, state);
    }

    boolean knowsCommunity() {
        return communityId >= 0;
    }

    PromiseDraft about(long community) {
        return new PromiseDraft(source, community, by, words, due);
    }

    PromiseDraft fromOtherSide() {
        return new PromiseDraft(source, communityId, by.other(), words, due);
    }

    PromiseDraft saying(String text) {
        return new PromiseDraft(source, communityId, by, text, due);
    }

    PromiseDraft due(@Nullable LocalDate day) {
        return new PromiseDraft(source, communityId, by, words, day);
    }
}
