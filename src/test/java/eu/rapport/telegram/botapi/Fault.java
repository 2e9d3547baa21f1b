package eu.rapport.telegram.botapi;

import java.time.Duration;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong with calls of a method until it is over. Without {@link #times(int)} it goes on until
 * {@link #over()}; without {@link #inChat(long)} it hits every chat.
 */
public final class Fault {
    enum Kind {
        ANSWER,
        DROP_BEFORE,
        DROP_AFTER,
        TRUNCATE,
        SLOW
    }

    private final String method;
    private long chatId;
    private int left = Integer.MAX_VALUE;
    private int hits;
    Kind kind = Kind.SLOW;
    int status = 200;
    String body = "";
    Duration delay = Duration.ZERO;
    boolean processed;

    @Nullable
    Function<ApiRequest, String> bodyOf;

    private double share = 1;
    private Random chance = new Random();

    Fault(String method) {
        this.method = method;
    }

    /** Only calls about this chat. */
    public Fault inChat(long chatId) {
        this.chatId = chatId;
        return this;
    }

    /** Only so many calls. */
    public synchronized Fault times(int times) {
        left = times;
        return this;
    }

    /** The call is not processed; this is the answer. */
    public Fault answers(int status, String body) {
        this.status = status;
        this.body = body;
        kind = Kind.ANSWER;
        return this;
    }

    /** An error as Telegram words it. */
    public Fault refuses(int code, String description) {
        return answers(code, "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"}".formatted(code, description));
    }

    /** Too many requests. */
    public Fault floods(int retryAfter) {
        return answers(
                429,
                "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after %d\",\"parameters\":{\"retry_after\":%d}}"
                        .formatted(retryAfter, retryAfter));
    }

    /** As {@link #answers}, with words made for each call. */
    public Fault answersEach(int status, Function<ApiRequest, String> body) {
        this.bodyOf = body;
        return answers(status, "");
    }

    /** Only such a share of the calls, by chance. */
    public Fault sometimes(double share, Random chance) {
        this.share = share;
        this.chance = chance;
        return this;
    }

    /** The call is processed, yet this is the answer. */
    public Fault processesButAnswers(int status, String body) {
        processed = true;
        return answers(status, body);
    }

    /** The connection is closed, the call not processed. */
    public Fault dropsBefore() {
        kind = Kind.DROP_BEFORE;
        return this;
    }

    /** The call is processed, then the connection closed. */
    public Fault dropsAfter() {
        kind = Kind.DROP_AFTER;
        return this;
    }

    /** The call is processed, the answer breaks off in the middle. */
    public Fault truncates() {
        kind = Kind.TRUNCATE;
        return this;
    }

    /** The answer takes so long; alone, or with any other fault. */
    public Fault delays(Duration delay) {
        this.delay = delay;
        return this;
    }

    String body(ApiRequest request) {
        return bodyOf == null ? body : bodyOf.apply(request);
    }

    /** From now on everything is fine again. */
    public synchronized void over() {
        left = 0;
    }

    /** How many calls it has hit. */
    public synchronized int hits() {
        return hits;
    }

    synchronized boolean strikes(ApiRequest request) {
        boolean meant = method.equals("*") || method.equalsIgnoreCase(request.method());
        if (left == 0 || !meant || (chatId != 0 && chatId != request.chatId())) {
            return false;
        }
        if (share < 1 && chance.nextDouble() >= share) {
            return false;
        }
        left--;
        hits++;
        return true;
    }

    @Nullable
    String describe() {
        return method + " " + kind;
    }
}
