package eu.rapport.soak;

import eu.rapport.telegram.botapi.Chat;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Strangers throw at the webhook what they like, a thousand times a second, while Telegram brings what people say. */
final class JunkRun {
    private static final String SECRET = "known-to-telegram-alone";
    private static final String HEADER = "X-Telegram-Bot-Api-Secret-Token";
    private static final int A_SECOND = 1000;
    private static final int GENUINE_A_SECOND = 5;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
    private final LongAdder unanswered = new LongAdder();
    private final World world;
    private final URI address;
    private long updateId = 4_000_000;

    private JunkRun(World world, URI address) {
        this.world = world;
        this.address = address;
    }

    static void run(int seconds, Report report) throws Exception {
        String name = "junk at the webhook";
        try (World world = new World("junk").withTables()) {
            List<Chat> people = world.people(20);
            BotProcess bot = world.bot(
                            0,
                            "TELEGRAM_MODE=webhook",
                            "TELEGRAM_WEBHOOK_URL=https://bot.example.org/updates",
                            "TELEGRAM_WEBHOOK_SECRET=" + SECRET)
                    .awaitReady();
            JunkRun run = new JunkRun(world, bot.address("/updates"));
            Map<Integer, Long> brought = run.bring(people, seconds);
            world.awaitQuiet(Duration.ofMinutes(2));
            report.shown(name, "requests of strangers, by the answer they got", run.answers());
            report.none(name, "of them let in", run.letIn());
            report.shown(name, "of them that got no answer", run.unanswered.sum());
            report.none(
                    name,
                    "stored beyond what Telegram brought",
                    world.sql()
                                    .sql("select count(*) from inbox")
                                    .query(Long.class)
                                    .single()
                            - brought.size());
            report.none(
                    name,
                    "answers to what Telegram brought, lost",
                    brought.size() - world.firstSaid().size());
            report.time(name, "95 % of them within seconds", world.percentile(brought, 95), 0.5);
        }
    }

    private Map<Integer, Long> bring(List<Chat> people, int seconds) throws IOException, InterruptedException {
        Map<Integer, Long> brought = new HashMap<>();
        long start = System.nanoTime();
        for (int number = 0; number < seconds * A_SECOND; number++) {
            LockSupport.parkNanos(start + 1_000_000_000L * number / A_SECOND - System.nanoTime());
            throwJunk(number);
            if (number % (A_SECOND / GENUINE_A_SECOND) == 0) {
                int each = brought.size();
                brought.put(each, System.nanoTime());
                bring(people.get(each % people.size()), each);
            }
        }
        return brought;
    }

    private void bring(Chat chat, int number) throws IOException, InterruptedException {
        ObjectNode message = chat.message();
        message.put("text", World.words(number));
        ObjectNode update = JsonNodeFactory.instance.objectNode().put("update_id", updateId++);
        update.set("message", message);
        HttpRequest request = request()
                .header(HEADER, SECRET)
                .POST(BodyPublishers.ofString(update.toString()))
                .build();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new AssertionError("Telegram would hear " + status);
        }
    }

    private void throwJunk(int number) {
        HttpRequest.Builder request = request();
        HttpRequest junk = switch (number % 5) {
            case 0 -> request.POST(BodyPublishers.ofString("{\"update_id\":1}")).build();
            case 1 ->
                request.header(HEADER, SECRET + "-")
                        .POST(BodyPublishers.ofString("{\"update_id\":1}"))
                        .build();
            case 2 ->
                request.header(HEADER, "x".repeat(257))
                        .POST(BodyPublishers.ofString("nonsense"))
                        .build();
            case 3 ->
                request.header(HEADER, "guess")
                        .POST(BodyPublishers.ofString("y".repeat(number % 1000 == 3 ? 2_000_000 : 2_000)))
                        .build();
            default -> request.GET().build();
        };
        CompletableFuture.runAsync(() -> http.sendAsync(junk, BodyHandlers.discarding())
                .whenComplete((answer, failure) -> {
                    if (failure == null) {
                        statuses.computeIfAbsent(answer.statusCode(), status -> new LongAdder())
                                .increment();
                    } else {
                        unanswered.increment();
                    }
                }));
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json");
    }

    private long letIn() {
        return statuses.entrySet().stream()
                .filter(each -> each.getKey() < 400 || each.getKey() >= 500)
                .mapToLong(each -> each.getValue().sum())
                .sum();
    }

    private String answers() {
        return statuses.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + ": " + each.getValue().sum())
                .collect(Collectors.joining(", "));
    }
}
