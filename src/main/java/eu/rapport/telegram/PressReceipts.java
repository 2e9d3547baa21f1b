package eu.rapport.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import eu.rapport.inbox.RawUpdate;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Tells Telegram that a press arrived, so that the button stops spinning. Best effort: nothing waits for it or depends on it. */
@Component
class PressReceipts {
    private static final Logger log = LoggerFactory.getLogger(PressReceipts.class);
    private static final int AT_A_TIME = 8;

    private final BotApi telegram;
    private final Semaphore slots = new Semaphore(AT_A_TIME);

    PressReceipts(BotApi telegram) {
        this.telegram = telegram;
    }

    void give(List<RawUpdate> updates) {
        updates.stream()
                .filter(update -> update.json().contains("\"callback_query\""))
                .forEach(this::give);
    }

    private void give(RawUpdate update) {
        try {
            String id = Json.MAPPER
                    .readTree(update.json())
                    .path("callback_query")
                    .path("id")
                    .asText();
            if (!id.isEmpty() && slots.tryAcquire()) {
                send(id);
            }
        } catch (JsonProcessingException | RuntimeException e) {
            log.debug("A press was not receipted", e);
        }
    }

    private void send(String id) {
        try {
            var unused = telegram.client()
                    .executeAsync(
                            AnswerCallbackQuery.builder().callbackQueryId(id).build())
                    .whenComplete((answer, failure) -> slots.release());
        } catch (TelegramApiException e) {
            slots.release();
            log.debug("A press was not receipted", e);
        }
    }
}
