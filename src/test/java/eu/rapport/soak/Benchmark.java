package eu.rapport.soak;

import eu.rapport.Eventually;
import eu.rapport.telegram.botapi.ApiRequest;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.Chat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How fast the packaged bot answers: from when Telegram has an update until it receives the answer. Run by {@code mvn verify
 * -Pbenchmark} on a machine that does nothing else; it demands nothing. Sending is not limited (nor to four on their
 * way at a time, which is enough for thirty a second), and the models are loaded.
 */
class Benchmark {
    private static final int PEOPLE = 40;
    private static final int SECONDS = Integer.getInteger("benchmark.seconds", 8);

    /** What people say, and how many of it at once shows what the bot can do at most. */
    private enum Kind {
        TODO("/todo", 6_000),
        DRAFT("Met Amina yesterday at the library. I promised to call her by Friday.", 1_000),
        QUESTION("How do I start with a community that does not trust us?", 500);

        private final String words;
        private final int many;

        Kind(String words, int many) {
            this.words = words;
            this.many = many;
        }
    }

    @BeforeAll
    static void unpack() throws Exception {
        Unpacked.jar();
    }

    @Test
    void measure() throws Exception {
        StringBuilder table = new StringBuilder("\n");
        table.append("cold start to first poll, database of its own existing: %.1f s%n".formatted(start()));
        table.append("%-10s %-10s %8s %8s %9s %9s %9s%n"
                .formatted("what", "rate", "answers", "/s", "p50 ms", "p95 ms", "p99 ms"));
        try (World world = new World("benchmark").withTables()) {
            List<Chat> people = world.people(PEOPLE);
            BotProcess bot = world.bot(
                    World.AS_IN_THE_IMAGE,
                    0,
                    "MALLOC_ARENA_MAX=2",
                    "RAPPORT_OUTBOX_LIMITED=false",
                    "RAPPORT_OUTBOX_INFLIGHT=32",
                    "RAPPORT_INBOX_FLOODS=true",
                    "RAPPORT_GUIDANCE_MODELS=true");
            bot.awaitReady();
            Eventually.so(
                    "the first start has learnt the guidance",
                    Duration.ofMinutes(5),
                    () -> log(world).contains("found by sense"));
            for (Kind kind : Kind.values()) {
                run(world, people, kind, 50, SECONDS * 25);
                run(world, people, kind, 0, kind.many / 3);
            }
            for (Kind kind : Kind.values()) {
                table.append(run(world, people, kind, 20, 20 * SECONDS));
                table.append(run(world, people, kind, 50, 50 * SECONDS));
                table.append(run(world, people, kind, 0, kind.many));
            }
            table.append("resident after load, without PostgreSQL: %d MB%n".formatted(resident(bot)));
        } finally {
            System.out.println(table);
        }
    }

    private static String log(World world) {
        try {
            return Files.readString(world.folder().resolve("bot0.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double start() throws Exception {
        Path home = Files.createTempDirectory(Path.of("target/soak").toAbsolutePath(), "start-");
        double seconds = 0;
        for (int time = 0; time < 2; time++) {
            try (BotApiStandIn telegram = BotApiStandIn.start()) {
                long start = System.nanoTime();
                BotProcess bot = BotProcess.start(
                        World.AS_IN_THE_IMAGE,
                        World.JAR.toAbsolutePath(),
                        home,
                        Map.of("TELEGRAM_BOT_TOKEN", BotApiStandIn.TOKEN, "TELEGRAM_API_URL", telegram.url()));
                Eventually.so(
                        "polls",
                        Duration.ofMinutes(5),
                        () -> !telegram.calls("getUpdates").isEmpty());
                seconds = (telegram.calls("getUpdates").getFirst().nanos() - start) / 1e9;
                bot.end();
                bot.close();
            }
        }
        return seconds;
    }

    private static String run(World world, List<Chat> people, Kind kind, int rate, int count) {
        Map<Long, Queue<Long>> said = new HashMap<>();
        int before = answers(world).size();
        long start = System.nanoTime();
        for (int number = 0; number < count; number++) {
            if (rate > 0) {
                LockSupport.parkNanos(Math.max(0, start + 1_000_000_000L * number / rate - System.nanoTime()));
            }
            Chat chat = people.get(number % people.size());
            said.computeIfAbsent(chat.id(), each -> new ArrayDeque<>()).add(System.nanoTime());
            chat.says(kind.words);
        }
        try {
            Eventually.so(
                    "answered", Duration.ofMinutes(3), () -> answers(world).size() >= before + count);
        } catch (AssertionError e) {
            throw new AssertionError(
                    "Of %d %s were answered; %s".formatted(count, answers(world).size() - before, world.whatIsLeft()),
                    e);
        }
        long end = System.nanoTime();
        List<Double> times = new ArrayList<>();
        for (ApiRequest call : answers(world).subList(before, before + count)) {
            Long asked = said.getOrDefault(call.chatId(), new ArrayDeque<>()).poll();
            if (asked != null) {
                times.add((call.nanos() - asked) / 1e6);
            }
        }
        times.sort(null);
        return "%-10s %-10s %8d %8.0f %9.1f %9.1f %9.1f%n"
                .formatted(
                        kind.name().toLowerCase(),
                        rate == 0 ? "saturated" : rate + "/s",
                        count,
                        count / ((end - start) / 1e9),
                        times.get(times.size() / 2),
                        times.get(times.size() * 95 / 100),
                        times.get(times.size() * 99 / 100));
    }

    private static List<ApiRequest> answers(World world) {
        return world.telegram.calls("sendMessage");
    }

    private static long resident(BotProcess bot) throws Exception {
        return Files.readAllLines(Path.of("/proc/" + bot.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
