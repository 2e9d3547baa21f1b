package eu.rapport.outbox;

import eu.rapport.outbox.Message.Rewording;
import eu.rapport.outbox.Receivers.Loud;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The outbox in the database; wakes the courier once the caller's transaction is through. */
@Component
@Transactional
class StoredOutbox implements Outbox {
    private static final Duration TEXTS_KEPT = Duration.ofDays(30);
    private static final Duration ENTRIES_KEPT = Duration.ofDays(365);

    private final OutboxTable table;
    private final Sender sender;
    private final Waiting waiting;
    private final Doorbell doorbell;
    private final Clock clock;

    StoredOutbox(OutboxTable table, Sender sender, Waiting waiting, Doorbell doorbell, Clock clock) {
        this.table = table;
        this.sender = sender;
        this.waiting = waiting;
        this.doorbell = doorbell;
        this.clock = clock;
    }

    @Override
    public long put(long chatId, Urgency urgency, Message message, When when, @Nullable String key) {
        Instant now = clock.instant();
        Instant earliest = when.from() == null ? now : when.from();
        List<Message> parts = sender.parts(message);
        long id = 0;
        for (int place = 0; place < parts.size(); place++) {
            Message part = parts.get(place);
            String keyOfPart = place == 0 ? key : null;
            id = table.add(
                    new OutboxTable.Draft(chatId, urgency, part, targetOf(part), earliest, when, keyOfPart, now));
            if (id == 0) {
                return 0;
            }
        }
        if (!earliest.isAfter(now)) {
            wakeCourierAfterCommit(chatId, urgency);
            doorbell.ring(chatId, urgency);
        }
        return id;
    }

    private static @Nullable Long targetOf(Message message) {
        return message instanceof Rewording rewording ? rewording.target().outboxId() : null;
    }

    private void wakeCourierAfterCommit(long chatId, Urgency urgency) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                waiting.offer(chatId, urgency);
            }
        });
    }

    @Override
    public Optional<Long> messageIdOf(long outboxId) {
        return table.messageIdOf(outboxId);
    }

    @Override
    public Optional<Long> outboxIdOf(long chatId, long messageId) {
        return table.idOf(chatId, messageId);
    }

    @Override
    public void silence(long chatId) {
        table.cancelChat(chatId, "left");
    }

    @Override
    public int unsay(String beginning) {
        return table.cancelKeys(beginning);
    }

    @Override
    public boolean isToSay(String key) {
        return table.isOpen(key);
    }

    @Override
    public void retime(long chatId, Loud loud) {
        table.retime(chatId, loud);
    }

    @Override
    public void move(long oldChatId, long newChatId) {
        table.move(oldChatId, newChatId);
    }

    @Override
    public void forget(long chatId) {
        table.forget(chatId);
    }

    @Override
    public int purge() {
        Instant now = clock.instant();
        return table.delete(now.minus(ENTRIES_KEPT)) + table.blank(now.minus(TEXTS_KEPT));
    }
}
