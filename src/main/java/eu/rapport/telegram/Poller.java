package eu.rapport.telegram;

import eu.rapport.inbox.Inbox;
import eu.rapport.inbox.RawUpdate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Fetches updates. What came is stored for good before the next request tells Telegram, by its offset, that it was received:
 * whenever this process dies, nothing is lost.
 */
@Component
class Poller {
    private final UpdatesCall updates;
    private final Inbox inbox;
    private final BotName name;
    private final BotApi telegram;
    private final PressReceipts receipts;
    private final TelegramSettings settings;
    private boolean introduced;
    private long offset;

    Poller(
            UpdatesCall updates,
            Inbox inbox,
            BotName name,
            BotApi telegram,
            PressReceipts receipts,
            TelegramSettings settings) {
        this.updates = updates;
        this.inbox = inbox;
        this.name = name;
        this.telegram = telegram;
        this.receipts = receipts;
        this.settings = settings;
    }

    /** Asks once and stores what came; false where it was all known already. */
    boolean poll() throws PollTrouble {
        introduce();
        List<RawUpdate> batch = updates.from(offset);
        if (batch.isEmpty()) {
            return true;
        }
        int fresh = inbox.take(settings.botId(), batch);
        receipts.give(batch);
        // after a quiet week Telegram may number on from anywhere, lower too: the newest batch is right, whatever was
        // before
        batch.stream()
                .mapToLong(RawUpdate::updateId)
                .filter(id -> id >= 0)
                .max()
                .ifPresent(newest -> offset = newest + 1);
        return fresh > 0;
    }

    private void introduce() throws PollTrouble {
        if (introduced) {
            return;
        }
        try {
            name.learn();
            telegram.client()
                    .execute(DeleteWebhook.builder().dropPendingUpdates(false).build());
            introduced = true;
        } catch (TelegramApiException e) {
            Trouble trouble = Trouble.of(e);
            throw new PollTrouble("not introduced, status " + trouble.code(), trouble.patience());
        }
    }
}
