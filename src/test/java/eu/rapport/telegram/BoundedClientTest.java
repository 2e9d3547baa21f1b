package eu.rapport.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.rapport.outbox.Sender.Outcome;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.texts.StyledText;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** An answer that the library would wait for without end. */
class BoundedClientTest {
    private final BotApiStandIn telegram = BotApiStandIn.start();

    @AfterEach
    void close() {
        telegram.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsNeverAnsweredIsUncertain(boolean picture) {
        TelegramClient client = client();

        assertThatThrownBy(() -> {
                    if (picture) {
                        client.execute(Requests.picture(1, new byte[] {1}, StyledText.plain("x"), List.of()));
                    } else {
                        client.execute(Requests.menu(1, List.of()));
                    }
                })
                .isInstanceOfSatisfying(
                        TelegramApiException.class,
                        e -> assertThat(Trouble.of(e).outcome()).isInstanceOf(Outcome.Uncertain.class));
    }

    /** No call of it ever gets its turn. */
    private TelegramClient client() {
        OkHttpClient http = new OkHttpClient();
        http.dispatcher().setMaxRequests(1);
        HttpUrl url = HttpUrl.get(telegram.url());
        telegram.on("*").delays(Duration.ofMinutes(1));
        http.newCall(new Request.Builder().url(url).build()).enqueue(new Nobody());
        return new BoundedClient(
                http,
                BotApiStandIn.TOKEN,
                new TelegramUrl(url.scheme(), url.host(), url.port(), false),
                Duration.ofMillis(300));
    }

    private static final class Nobody implements Callback {
        @Override
        public void onFailure(Call call, IOException e) {}

        @Override
        public void onResponse(Call call, Response response) {
            response.close();
        }
    }
}
