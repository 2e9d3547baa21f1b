package eu.rapport.soak;

import eu.rapport.soak.Sends.Refusal;
import eu.rapport.telegram.botapi.ApiRequest;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.Fault;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

/** Telegram refuses one call to send in so many, for a while that it names. */
final class Storm {
    private final List<Refusal> refusals = new CopyOnWriteArrayList<>();
    private final Random random;
    private final int longest;
    private final Fault fault;

    /** {@code share} of the calls, for 1 to {@code longest} seconds each. */
    Storm(BotApiStandIn telegram, double share, int longest, Random random) {
        this.random = random;
        this.longest = longest;
        this.fault = telegram.on("sendMessage").sometimes(share, random).answersEach(429, this::refuse);
    }

    private synchronized String refuse(ApiRequest call) {
        int seconds = 1 + random.nextInt(longest);
        refusals.add(new Refusal(call.chatId(), System.nanoTime(), seconds));
        return """
                {"ok":false,"error_code":429,"description":"Too Many Requests: retry after %d","parameters":{"retry_after":%d}}""".formatted(seconds, seconds);
    }

    List<Refusal> refusals() {
        return refusals;
    }

    void over() {
        fault.over();
    }
}
