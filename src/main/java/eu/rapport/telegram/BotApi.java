package eu.rapport.telegram;

import java.time.Duration;
import java.util.function.Supplier;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** The way to Telegram: where it is, and clients that never send anything twice by themselves. */
@Component
class BotApi {
    private static final Duration CALL = Duration.ofSeconds(12);
    /** By when an answer is there, be it that there is none. */
    private static final Duration ANSWER = CALL.plusSeconds(1);

    private static final int AT_A_TIME = 64;

    private final TelegramSettings settings;
    private final OkHttpClient http;
    private final Supplier<HttpUrl> base;
    private final Supplier<TelegramClient> client;

    BotApi(TelegramSettings settings, Environment environment, TokenHealth token) {
        this.settings = settings;
        this.http = plainClient(token);
        // the address may name the port that this application itself listens on, which is known only once it runs
        this.base = SingletonSupplier.of(() -> HttpUrl.get(environment.resolvePlaceholders(settings.apiUrl())));
        this.client = SingletonSupplier.of(this::telegramClient);
    }

    TelegramClient client() {
        return client.get();
    }

    /** A client for calls that the library does not make. */
    OkHttpClient http() {
        return http;
    }

    HttpUrl url(String method) {
        return base.get()
                .newBuilder()
                .addPathSegment("bot" + settings.botToken())
                .addPathSegment(method)
                .build();
    }

    /** Where a file lies whose path {@code getFile} told. */
    HttpUrl file(String path) {
        return base.get()
                .newBuilder()
                .addPathSegment("file")
                .addPathSegment("bot" + settings.botToken())
                .addPathSegments(path)
                .build();
    }

    private TelegramClient telegramClient() {
        HttpUrl url = base.get();
        OkHttpClient withAnswers = http.newBuilder()
                .addInterceptor(new PathPrefix(url))
                .addInterceptor(new PlainAnswers())
                .build();
        TelegramUrl address = new TelegramUrl(url.scheme(), url.host(), url.port(), false);
        return new BoundedClient(withAnswers, settings.botToken(), address, ANSWER);
    }

    private static OkHttpClient plainClient(TokenHealth token) {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(AT_A_TIME);
        dispatcher.setMaxRequestsPerHost(AT_A_TIME);
        return new OkHttpClient.Builder()
                .addNetworkInterceptor(chain -> {
                    Response response = chain.proceed(chain.request());
                    token.answered(response.code());
                    return response;
                })
                .dispatcher(dispatcher)
                .retryOnConnectionFailure(false) // a message whose answer was lost must not be sent again unseen
                .followRedirects(false)
                .connectTimeout(Duration.ofSeconds(5))
                .readTimeout(CALL)
                .writeTimeout(CALL)
                .callTimeout(CALL)
                .build();
    }
}
