package eu.rapport.inbox;

import eu.rapport.conversation.Conversation;
import eu.rapport.conversation.Incoming;
import eu.rapport.shared.Setback;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Works off a chat's oldest updates: what they change, what is answered, and that they are done are one transaction. Several
 * waiting updates share one, which costs less than one each; should one of them fail, those before it are done without it.
 */
@Component
class LaneTurn {
    private static final Logger log = LoggerFactory.getLogger(LaneTurn.class);
    private static final int MOST = 16;

    private final InboxTable table;
    private final UpdateReader reader;
    private final Conversation conversation;
    private final TransactionOperations transaction;
    private final InboxMetrics metrics;
    private final FloodGate gate;
    private final List<Duration> pauses;

    LaneTurn(
            InboxTable table,
            UpdateReader reader,
            Conversation conversation,
            TransactionOperations transaction,
            InboxMetrics metrics,
            FloodGate gate,
            InboxSettings settings) {
        this.table = table;
        this.reader = reader;
        this.conversation = conversation;
        this.transaction = transaction;
        this.metrics = metrics;
        this.gate = gate;
        this.pauses = settings.pauses();
    }

    /** What a turn came to: perhaps there is more to do at once, or after a pause. */
    record Result(boolean more, @Nullable Duration pause) {
        static final Result DONE = new Result(false, null);
    }

    Result take(Shift shift) {
        return take(shift, MOST);
    }

    /** Goes on where the handling of an update did not end. */
    Result goOn(Shift shift, HandlingFailed failure) {
        return failure.before() > 0 ? take(shift, failure.before()) : setBack(failure);
    }

    private Result take(Shift shift, int most) {
        try {
            int handled = transaction.execute(status -> workOff(shift, most));
            return new Result(handled == most, null);
        } catch (HandlingFailed failure) {
            shift.rest();
            return goOn(shift, failure);
        }
    }

    private int workOff(Shift shift, int most) {
        List<OpenUpdate> open = table.lockOldest(shift.chatId(), most);
        List<Long> done = new ArrayList<>();
        List<Long> ignored = new ArrayList<>();
        for (OpenUpdate update : open) {
            shift.begin(update, done.size() + ignored.size());
            try {
                (heard(update) ? done : ignored).add(update.id());
            } catch (Throwable failure) { // an Error in one message must not end the worker either
                throw new HandlingFailed(update, done.size() + ignored.size(), failure);
            }
        }
        shift.rest();
        table.close(done, "DONE");
        table.close(ignored, "IGNORED");
        return open.size();
    }

    private boolean heard(OpenUpdate update) {
        Optional<Incoming> incoming = read(update);
        FloodGate.Verdict verdict = incoming.map(gate::judge).orElse(FloodGate.Verdict.LEAVE);
        switch (verdict) {
            case HEAR -> conversation.hear(incoming.orElseThrow());
            case TELL -> conversation.slowDown(incoming.orElseThrow());
            case LEAVE -> {}
        }
        return verdict == FloodGate.Verdict.HEAR;
    }

    private Optional<Incoming> read(OpenUpdate update) {
        try {
            return reader.read(update.raw());
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableUpdate(e);
        }
    }

    private Result setBack(HandlingFailed failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        OpenUpdate update = failure.update();
        if (cause instanceof UnreadableUpdate) {
            return setAsideUnread(update, cause);
        }
        if (Setback.isOfDatabase(cause)) {
            return new Result(false, Duration.ofSeconds(1));
        }
        String reason = Setback.describe(cause);
        if (update.attempts() >= pauses.size()) {
            return setAside(update, reason);
        }
        Duration pause = pauses.get(update.attempts());
        log.warn("Update {} failed, try {}: {}", update.id(), update.attempts() + 1, reason);
        log.debug("Update {} failed", update.id(), cause);
        transaction.executeWithoutResult(status -> table.postpone(update, pause, reason));
        return new Result(false, pause);
    }

    private Result setAsideUnread(OpenUpdate update, Throwable cause) {
        log.error("Update {} cannot be read and is set aside: {}", update.id(), Setback.describe(cause));
        transaction.executeWithoutResult(status -> table.setAside(update.id(), "UNREADABLE", Setback.describe(cause)));
        metrics.countUnreadable();
        return new Result(true, null);
    }

    private Result setAside(OpenUpdate update, String reason) {
        String reference = "R" + update.id();
        log.error("Update {} failed too often and is set aside ({}): {}", update.id(), reference, reason);
        try {
            transaction.executeWithoutResult(status -> {
                if (table.setAside(update.id(), "DEAD", reason)) {
                    read(update).ifPresent(incoming -> conversation.apologise(incoming, reference));
                }
            });
        } catch (RuntimeException | Error e) {
            log.error("No apology for {}: {}", reference, Setback.describe(e));
            transaction.executeWithoutResult(status -> table.setAside(update.id(), "DEAD", reason));
        }
        metrics.countDead();
        return new Result(true, null);
    }
}
