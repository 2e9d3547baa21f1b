package eu.rapport.telegram;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether Telegram accepts the bot's token. Where it does not, nothing gets through until somebody sets another. */
@Component("tokenHealthIndicator")
class TokenHealth implements HealthIndicator {
    private static final Logger log = LoggerFactory.getLogger(TokenHealth.class);

    private volatile boolean refused;

    /** Takes note of how Telegram answered a call; tells the console when it stops or begins to accept the token. */
    void answered(int status) {
        boolean before = refused;
        refused = status == 401 || status == 404;
        if (refused && !before) {
            log.error("Telegram refuses the bot's token, so nothing gets through."
                    + " Set TELEGRAM_BOT_TOKEN to the one that BotFather shows, and start again.");
        }
    }

    @Override
    public Health health() {
        return refused
                ? Health.down().withDetail("token", "refused").build()
                : Health.up().build();
    }
}
