package eu.rapport.telegram;

import eu.rapport.telegram.TelegramSettings.Mode;
import java.net.URI;
import org.springframework.stereotype.Component;

/** Ends the start where the webhook is to be used and cannot: without a secret anybody could speak for anybody. */
@Component
class SettingsCheck {
    SettingsCheck(TelegramSettings settings) {
        if (settings.hasToken() && settings.mode() == Mode.WEBHOOK) {
            if (!settings.webhookSecret().matches("[A-Za-z0-9_-]{1,256}")) {
                throw new IllegalStateException(
                        "TELEGRAM_WEBHOOK_SECRET must be 1 to 256 of the signs A-Z a-z 0-9 _ -");
            }
            if (settings.webhookUrl().isBlank()
                    || URI.create(settings.webhookUrl()).getHost() == null) {
                throw new IllegalStateException("TELEGRAM_WEBHOOK_URL must be the public address of the webhook");
            }
        }
    }
}
