package eu.rapport.inbox;

import eu.rapport.conversation.Incoming;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Leaves out what a chat says beyond what anybody can say: 100 messages at once and 2 a second, by the messenger's clock, so that
 * what has waited during an outage is no flood. Answers leave at one a second: who is let write faster for long waits for theirs
 * all the longer. The chat is told once; it is heard again when it has slowed down.
 */
@Component
class FloodGate {
    private static final double AT_ONCE = 100;
    private static final double PER_SECOND = 2;
    private static final double CALM = 20;
    private static final Duration TOLD = Duration.ofMinutes(10);
    private static final int MANY = 5_000;

    private final Counter left;
    private final boolean open;
    private final Map<Long, Flow> flows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Flow> eldest) {
            return size() > MANY;
        }
    };

    FloodGate(MeterRegistry registry, InboxSettings settings) {
        left = registry.counter("rapport.inbox.flooded");
        open = settings.floods();
    }

    /** What is to be done with a message. */
    enum Verdict {
        HEAR,
        TELL,
        LEAVE
    }

    synchronized Verdict judge(Incoming incoming) {
        if (open) {
            return Verdict.HEAR;
        }
        Verdict verdict = flows.computeIfAbsent(incoming.chatId(), chat -> new Flow(incoming.at()))
                .judge(incoming.at());
        if (verdict != Verdict.HEAR) {
            left.increment();
        }
        return verdict;
    }

    private static final class Flow {
        private double room = AT_ONCE;
        private Instant last;
        private Instant told = Instant.MIN;
        private boolean flooding;

        Flow(Instant now) {
            last = now;
        }

        Verdict judge(Instant now) {
            double seconds = Math.max(0, Duration.between(last, now).toMillis() / 1000.0);
            last = now.isAfter(last) ? now : last;
            room = Math.min(AT_ONCE, room + seconds * PER_SECOND);
            flooding = flooding ? room < CALM : room < 1;
            room = Math.max(0, room - 1);
            if (!flooding) {
                return Verdict.HEAR;
            }
            if (told.isBefore(now.minus(TOLD))) {
                told = now;
                return Verdict.TELL;
            }
            return Verdict.LEAVE;
        }
    }
}
