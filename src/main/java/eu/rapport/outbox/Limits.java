package eu.rapport.outbox;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Telegram's limits: 30 messages a second over all; a private chat one a second, three at once; a group one a second and 20 a
 * minute. A bucket of c that refills r in a time lets c + r through in the worst such time, and as many messages as are on
 * their way can arrive closer together than they left: the figures stay below the limits by that.
 */
@Component
class Limits {
    private static final int MANY = 5_000;

    private final boolean limited;
    private final Bucket everyone;
    private final Map<Long, Bucket> chats = new HashMap<>();

    Limits(OutboxSettings settings) {
        limited = settings.limited();
        everyone = bucket(Bandwidth.builder()
                .capacity(3)
                .refillGreedy(23, Duration.ofSeconds(1))
                .build());
    }

    /** How long nothing may be sent to anybody. */
    long nanosUntilAnybody() {
        return limited ? nanosUntilToken(everyone) : 0;
    }

    /** How long nothing may be sent to a chat. */
    long nanosUntil(long chatId) {
        return limited ? nanosUntilToken(of(chatId)) : 0;
    }

    /** Takes note that a message is sent. */
    void spend(long chatId) {
        if (limited) {
            everyone.tryConsume(1);
            of(chatId).tryConsume(1);
        }
    }

    private Bucket of(long chatId) {
        if (chats.size() > MANY) {
            chats.values().removeIf(each -> each.getAvailableTokens() >= 3); // full ones hold no memory worth keeping
        }
        return chats.computeIfAbsent(chatId, chat -> chat < 0 ? groupBucket() : privateBucket());
    }

    private static Bucket privateBucket() {
        return bucket(Bandwidth.builder()
                .capacity(3)
                .refillGreedy(1, Duration.ofSeconds(1))
                .build());
    }

    private static Bucket groupBucket() {
        return bucket(
                Bandwidth.builder()
                        .capacity(3)
                        .refillGreedy(17, Duration.ofMinutes(1))
                        .build(),
                Bandwidth.builder()
                        .capacity(1)
                        .refillGreedy(1, Duration.ofSeconds(1))
                        .build());
    }

    private static Bucket bucket(Bandwidth... limits) {
        var builder = Bucket.builder().withNanosecondPrecision();
        for (Bandwidth limit : limits) {
            builder.addLimit(limit);
        }
        return builder.build();
    }

    private static long nanosUntilToken(Bucket bucket) {
        return bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    }
}
