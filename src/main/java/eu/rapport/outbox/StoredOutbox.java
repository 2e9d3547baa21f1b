package eu.rapport.outbox;

import eu.rapport.outbox.Message.Rewording;
import eu.rapport.outbox.Receivers.Loud;
import java.time.Clock;
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
    private final Entries entries;
    private final DueEntries dueEntries;
    private final Sender sender;
    private final Waiting waiting;
    private final Doorbell doorbell;
    private final Clock clock;

    StoredOutbox(
            Entries entries, DueEntries dueEntries, Sender sender, Waiting waiting, Doorbell doorbell, Clock clock) {
        this.entries = entries;
        this.dueEntries = dueEntries;
        this.sender = sender;
        this.waiting = waiting;
        this.doorbell = doorbell;
        this.clock = clock;
    }

    @Override
    public long put(long chatId, Urgency urgency, Message message, SendWindow window, @Nullable String key) {
        Instant now = clock.instant();
        Instant earliest = window.from() == null ? now : window.from();
        List<Message> parts = sender.parts(message);
        long id = 0;
        for (int place = 0; place < parts.size(); place++) {
            Message part = parts.get(place);
            String keyOfPart = place == 0 ? key : null;
            id = entries.add(
                    new Entries.Draft(chatId, urgency, part, targetOf(part), earliest, window, keyOfPart, now));
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
        return entries.messageIdOf(outboxId);
    }

    @Override
    public Optional<Long> outboxIdOf(long chatId, long messageId) {
        return entries.idOf(chatId, messageId);
    }

    @Override
    public void silence(long chatId) {
        entries.cancelChat(chatId, "left");
    }

    @Override
    public int unsay(String beginning) {
        return entries.cancelKeys(beginning);
    }

    @Override
    public boolean isToSay(String key) {
        return entries.isOpen(key);
    }

    @Override
    public void retime(long chatId, Loud loud) {
        dueEntries.retime(chatId, loud);
    }

    @Override
    public void move(long oldChatId, long newChatId) {
        entries.move(oldChatId, newChatId);
    }

    @Override
    public void forget(long chatId) {
        entries.forget(chatId);
    }
}
