package eu.rapport.telegram;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether Telegram accepts the bot's token. Where it does not, nothing gets through until somebody sets another. */
@Component("tokenHealthIndicator")
class TokenHealth implements HealthIndicator {
    private volatile boolean refused;

    /** Takes note of how Telegram answered a call. */
    void answered(int status) {
        refused = status == 401 || status == 404;
    }

    @Override
    public Health health() {
        return refused
                ? Health.down().withDetail("token", "refused").build()
                : Health.up().build();
    }
}
