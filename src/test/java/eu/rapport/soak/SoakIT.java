package eu.rapport.soak;

import static eu.rapport.soak.Havoc.Blow.CRASH;
import static eu.rapport.soak.Havoc.Blow.FREEZE;
import static eu.rapport.soak.Havoc.Blow.KILL;
import static eu.rapport.soak.Havoc.Blow.REPLACE;
import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.soak.KillsRun.Size;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whether anything is lost, doubled or out of order when processes are killed, the database crashes and Telegram refuses. Short
 * with every build; in full with {@code mvn verify -Psoak}. {@code -Dsoak.seed} repeats a run's moments, {@code -Dsoak.only} names
 * parts, with commas between,
 * {@code -Dsoak.stretch} gives them more time, {@code -Dsoak.steady} says how many minutes the steady part lasts. A part that fails or takes too long costs none of the others.
 */
class SoakIT {
    private static final boolean FULL = Boolean.getBoolean("soak.full");
    private static final String ONLY = System.getProperty("soak.only", "");
    private static final long SEED = Long.getLong("soak.seed", System.nanoTime());

    /** On a busy machine a part may take so many times as long. */
    private static final int STRETCH = Integer.getInteger("soak.stretch", 1);

    /** Minutes of everyday traffic; three days of it are 4320. */
    private static final int STEADY = Integer.getInteger("soak.steady", 10);

    private final Report report = new Report(FULL);

    private interface Part {
        void run(Report report) throws Exception;
    }

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        Unpacked.jar();
    }

    @Test
    void nothingIsLostOrDoubled() throws InterruptedException {
        System.out.println("The seed of this run is " + SEED);
        if (FULL) {
            full();
        } else {
            part("kills", 10, kills("kills, two instances", new Size(20, 240, 20, 2, Map.of(KILL, 2, CRASH, 1), 0.1)));
        }
        System.out.println(report);
        assertThat(report.broken()).isEmpty();
    }

    private void full() throws InterruptedException {
        part("kills", 12, kills("kills", new Size(40, 4000, 20, 1, Map.of(KILL, 20, CRASH, 4), 0)));
        part("two", 8, kills("kills, two instances", new Size(40, 1000, 20, 2, Map.of(KILL, 10, CRASH, 2), 0.2)));
        part("zombie", 5, kills("frozen and woken", new Size(40, 1200, 20, 2, Map.of(FREEZE, 2), 0)));
        part("rolling", 5, kills("another version", new Size(40, 1200, 20, 2, Map.of(REPLACE, 6), 0)));
        part("reminders", 5, each -> RemindersRun.underKill(500, 60, each));
        part("outage", 4, each -> RemindersRun.afterOutage(52, 20, each));
        part("morning", 5, each -> RemindersRun.atOnce(5_000, each));
        part("flood", 6, each -> LoadRun.flood(60, each));
        part("junk", 4, each -> JunkRun.run(20, each));
        part("steady", STEADY + 3, each -> SteadyRun.run(STEADY, each));
        part("backlog", 5, each -> LoadRun.backlog(10_000, each));
        part("broadcast", 5, each -> LoadRun.broadcast(2_000, each));
        part(
                "stock",
                4,
                each -> new KillsRun(
                                "library's stock consumer",
                                new Size(40, 1000, 80, 1, Map.of(KILL, 5), 0),
                                SEED,
                                new Contender.Stock())
                        .runToShow(each));
    }

    private static Part kills(String name, Size size) {
        return each -> new KillsRun(name, size, SEED, new Contender.Rapport()).run(each);
    }

    private void part(String name, int minutes, Part part) throws InterruptedException {
        if (!ONLY.isEmpty() && !List.of(ONLY.split(",")).contains(name)) {
            return;
        }
        int most = minutes * STRETCH;
        long start = System.nanoTime();
        try (ExecutorService one = Executors.newSingleThreadExecutor()) {
            Future<?> run = one.submit(() -> {
                part.run(report);
                return null;
            });
            try {
                run.get(most, TimeUnit.MINUTES);
            } catch (ExecutionException e) {
                report.failed(name, String.valueOf(e.getCause()));
            } catch (TimeoutException e) {
                report.failed(name, "did not end within " + most + " minutes");
                one.shutdownNow();
            }
        }
        System.out.printf(
                "%s took %d s%n",
                name, Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }
}
