package eu.rapport.inbox;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where updates are kept before the messenger is told that they were received. */
@Component
public class Inbox {
    private static final Duration KEPT = Duration.ofDays(7);

    private final InboxTable table;
    private final Lanes lanes;

    Inbox(InboxTable table, Lanes lanes) {
        this.table = table;
        this.lanes = lanes;
    }

    /**
     * Stores the updates for good and wakes those who work them off. What was stored before is not stored again. When this
     * throws, nothing was stored, and the messenger must not be told otherwise.
     *
     * @return how many were new
     */
    public int take(long botId, List<RawUpdate> updates) {
        if (updates.isEmpty()) {
            return 0;
        }
        List<RawUpdate> inOrder = updates.stream()
                .sorted(Comparator.comparingLong(RawUpdate::updateId))
                .toList();
        List<Long> chats = table.add(botId, inOrder);
        lanes.offerAll(chats);
        return chats.size();
    }

    /** Deletes what is older than Telegram could repeat and nobody needs any more. */
    public int purge() {
        return table.purge(KEPT);
    }

    /** Empties all that a person sent, at once, in the caller's transaction. */
    public int forget(long chatOrSenderId) {
        return table.forget(chatOrSenderId);
    }
}
