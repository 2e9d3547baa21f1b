package eu.rapport.telegram;

import eu.rapport.telegram.TelegramSettings.Mode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Tells Telegram where to bring updates, until it has understood; every instance tells it the same. */
@Component
class WebhookRegistration implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(WebhookRegistration.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int AT_A_TIME = 40;

    private final TelegramSettings settings;
    private final BotApi telegram;
    private final BotName name;
    private final WarmUp warmUp;
    private volatile boolean running;
    private @Nullable Thread thread;

    WebhookRegistration(TelegramSettings settings, BotApi telegram, BotName name, WarmUp warmUp) {
        this.settings = settings;
        this.telegram = telegram;
        this.name = name;
        this.warmUp = warmUp;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        start();
    }

    @Override
    public synchronized void start() {
        if (running || !settings.hasToken() || settings.mode() != Mode.WEBHOOK) {
            return;
        }
        running = true;
        thread = Thread.ofVirtual().name("webhook-registration").start(this::register);
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    private void register() {
        warmUp.run();
        while (running && !registered()) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private boolean registered() {
        try {
            name.learn();
            telegram.client()
                    .execute(SetWebhook.builder()
                            .url(settings.webhookUrl())
                            .secretToken(settings.webhookSecret())
                            .allowedUpdates(UpdatesCall.ALLOWED)
                            .maxConnections(AT_A_TIME)
                            .dropPendingUpdates(false)
                            .build());
            log.info("Telegram brings updates to the webhook from now on");
            return true;
        } catch (TelegramApiException | RuntimeException e) {
            log.warn("The webhook could not be set yet: {}", e.getClass().getSimpleName());
            return false;
        }
    }
}
