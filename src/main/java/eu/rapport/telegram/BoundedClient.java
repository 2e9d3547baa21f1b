package eu.rapport.telegram;

import java.io.Serializable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * The library's client, whose answers end in time. It waits without a limit for an answer that it leaves open for ever where an
 * {@link Error} is thrown while it is read, and the time that a call waits for its turn counts in no time-out of HTTP.
 */
final class BoundedClient extends OkHttpTelegramClient {
    private final Duration most;

    BoundedClient(OkHttpClient http, String token, TelegramUrl address, Duration most) {
        super(Json.MAPPER, http, token, address);
        this.most = most;
    }

    @Override
    public <T extends Serializable, Method extends BotApiMethod<T>> CompletableFuture<T> executeAsync(Method method)
            throws TelegramApiException {
        return bounded(super.executeAsync(method));
    }

    @Override
    public CompletableFuture<Message> executeAsync(SendPhoto photo) {
        return bounded(super.executeAsync(photo));
    }

    @Override
    public CompletableFuture<Message> executeAsync(SendDocument document) {
        return bounded(super.executeAsync(document));
    }

    @Override
    public CompletableFuture<Boolean> executeAsync(SetWebhook webhook) {
        return bounded(super.executeAsync(webhook));
    }

    private <T> CompletableFuture<T> bounded(CompletableFuture<T> answer) {
        return answer.orTimeout(most.toMillis(), TimeUnit.MILLISECONDS);
    }
}
