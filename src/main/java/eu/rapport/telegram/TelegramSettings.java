package eu.rapport.telegram;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Telegram is reached. Knows the bot's token, and never tells it in words.
 *
 * @param longPoll how long Telegram may wait for updates before it answers that there are none; an answer that takes two fifths
 *     longer is given up
 */
@ConfigurationProperties("rapport.telegram")
record TelegramSettings(
        @DefaultValue("") String botToken,
        @DefaultValue("https://api.telegram.org") String apiUrl,
        @DefaultValue("polling") Mode mode,
        @DefaultValue("") String webhookUrl,
        @DefaultValue("") String webhookSecret,
        @DefaultValue("50s") Duration longPoll) {

    /** Who asks whom for updates. */
    enum Mode {
        POLLING,
        WEBHOOK
    }

    boolean hasToken() {
        return !botToken.isBlank();
    }

    /** The bot's number, which stands in its token before the colon. */
    long botId() {
        String digits = botToken.split(":", 2)[0];
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }

    @Override
    public String toString() {
        return "TelegramSettings[" + apiUrl + ", " + mode + "]";
    }
}
