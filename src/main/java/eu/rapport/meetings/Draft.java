package eu.rapport.meetings;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it was understood, for its writer to confirm.
 *
 * @param facts as they stand, corrections by hand included
 * @param asRead as they were read from the message alone
 * @param sourceMessageId the message it was read from; null where it was asked step by step
 * @param meetingId the meeting that came from it, or that it would correct while it is open
 */
record Draft(
        long id,
        long personId,
        Facts facts,
        Facts asRead,
        long chatId,
        @Nullable Long sourceMessageId,
        State state,
        @Nullable Long meetingId,
        Instant createdAt) {

    enum State {
        OPEN,
        SAVED,
        DISCARDED
    }

    boolean open() {
        return state == State.OPEN;
    }

    /** Whether it waits to correct a meeting that is saved already. */
    boolean corrects() {
        return open() && meetingId != null;
    }

    /** The name under which its message can be reworded. */
    String key() {
        return "meetings.draft." + id;
    }

    Draft facts(Facts changed) {
        return new Draft(id, personId, changed, asRead, chatId, sourceMessageId, state, meetingId, createdAt);
    }

    /** Read anew: what was corrected by hand stays, unless the new words say something else about it. */
    Draft readAnew(Facts read) {
        Facts merged = facts;
        for (Field field : read.differingFrom(asRead)) {
            merged = merged.taking(field, read);
        }
        return facts(merged).reading(read);
    }

    /** Read better, by whomever: nothing that was corrected by hand changes. */
    Draft readBetter(Facts read) {
        Set<Field> byHand = facts.differingFrom(asRead);
        Facts merged = facts;
        for (Field field : read.differingFrom(asRead)) {
            merged = byHand.contains(field) ? merged : merged.taking(field, read);
        }
        return facts(merged).reading(read);
    }

    Draft reading(Facts read) {
        return new Draft(id, personId, facts, read, chatId, sourceMessageId, state, meetingId, createdAt);
    }

    Draft saved(long meeting) {
        return new Draft(id, personId, facts, asRead, chatId, sourceMessageId, State.SAVED, meeting, createdAt);
    }

    Draft reopened() {
        return new Draft(id, personId, facts, asRead, chatId, sourceMessageId, State.OPEN, meetingId, createdAt);
    }

    Draft discarded() {
        return new Draft(id, personId, facts, asRead, chatId, sourceMessageId, State.DISCARDED, meetingId, createdAt);
    }
}
