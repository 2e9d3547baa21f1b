package eu.rapport.telegram;

import eu.rapport.Eventually;
import eu.rapport.Parts;
import eu.rapport.conversation.Conversation;
import eu.rapport.conversation.Incoming;
import eu.rapport.outbox.Message;
import eu.rapport.outbox.Outbox;
import eu.rapport.outbox.Urgency;
import eu.rapport.telegram.botapi.ApiRequest;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.Chat;
import eu.rapport.texts.StyledText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.SmartLifecycle;

/**
 * What the way from an update to its answer costs without any feature: from when Telegram has the update until it receives
 * {@code sendMessage}. Run with {@code mvn -q test-compile exec:java} or from an IDE; arguments: updates a second, seconds.
 */
final class EdgeBenchmark {
    private static final int CHATS = 40;

    private EdgeBenchmark() {}

    /** Says back what it hears. */
    static class Echo implements Conversation {
        private final Outbox outbox;

        Echo(Outbox outbox) {
            this.outbox = outbox;
        }

        @Override
        public void hear(Incoming incoming) {
            String text = ((Incoming.Said) incoming.content()).text();
            outbox.put(
                    incoming.chatId(), Urgency.REPLY, new Message.Words(StyledText.plain(text), List.of()), null, null);
        }

        @Override
        public void apologise(Incoming incoming, String reference) {}
    }

    public static void main(String[] arguments) {
        int rate = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        try (BotApiStandIn telegram = BotApiStandIn.start();
                Parts parts = parts(telegram)) {
            parts.get(CourierLifecycles.class);
            start(parts);
            List<Chat> chats = new ArrayList<>();
            for (int chat = 1; chat <= CHATS; chat++) {
                chats.add(telegram.person(chat, "P" + chat));
            }
            run("warm-up", telegram, chats, 200, 5);
            run(rate + "/s", telegram, chats, rate, seconds);
            run("saturated", telegram, chats, 0, 6_000);
        }
        System.exit(0);
    }

    private static Parts parts(BotApiStandIn telegram) {
        return Parts.of(
                context -> {
                    context.registerBean(Echo.class);
                    context.registerBean(CourierLifecycles.class);
                    Parts.set(
                            context,
                            "rapport.outbox.limited=false",
                            "rapport.telegram.bot-token=" + BotApiStandIn.TOKEN,
                            "rapport.telegram.api-url=" + telegram.url());
                },
                "eu.rapport.telegram",
                "eu.rapport.inbox",
                "eu.rapport.outbox",
                "eu.rapport.instances");
    }

    /** All that has to be started. */
    record CourierLifecycles(List<SmartLifecycle> all) {}

    private static void start(Parts parts) {
        parts.get(CourierLifecycles.class).all().forEach(SmartLifecycle::start);
    }

    private static void run(String name, BotApiStandIn telegram, List<Chat> chats, int rate, int length) {
        int count = rate == 0 ? length : rate * length;
        int before = telegram.calls("sendMessage").size();
        Map<String, Long> said = new HashMap<>();
        long start = System.nanoTime();
        for (int number = 0; number < count; number++) {
            while (rate > 0 && System.nanoTime() - start < 1_000_000_000L * number / rate) {
                LockSupport.parkNanos(100_000);
            }
            String text = name + " " + number;
            said.put(text, System.nanoTime());
            chats.get(number % chats.size()).says(text);
        }
        Eventually.so(
                "all answered",
                java.time.Duration.ofMinutes(3),
                () -> telegram.calls("sendMessage").size() >= before + count);
        long end = System.nanoTime();
        List<Double> times = new ArrayList<>();
        for (ApiRequest call : telegram.calls("sendMessage")) {
            Long at = said.get(call.parameters().path("text").asString());
            if (at != null) {
                times.add((call.nanos() - at) / 1e6);
            }
        }
        times.sort(null);
        System.out.printf(
                "%-10s %6d answers, %7.0f/s, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                name,
                count,
                count / ((end - start) / 1e9),
                times.get(times.size() / 2),
                times.get(times.size() * 95 / 100),
                times.get(times.size() * 99 / 100));
    }
}
