package eu.rapport.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whether anything is lost, doubled or out of order when processes are killed, the database crashes and Telegram refuses. Short
 * with every build; in full with {@code mvn verify -Psoak}. {@code -Dsoak.seed} repeats a run's moments, {@code -Dsoak.only} names one part.
 */
class SoakIT {
    private static final boolean FULL = Boolean.getBoolean("soak.full");
    private static final String ONLY = System.getProperty("soak.only", "");
    private static final long SEED = Long.getLong("soak.seed", System.nanoTime());

    private interface Part {
        void run(Report report) throws Exception;
    }

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        Unpacked.jar();
    }

    @Test
    void nothingIsLostOrDoubled() throws Exception {
        Report report = new Report(FULL);
        System.out.println("The seed of this run is " + SEED);
        try {
            if (FULL) {
                full(report);
            } else {
                part("kills", report, kills("kills, two instances", new KillsRun.Size(20, 240, 20, 2, 2, 1, 0.1)));
            }
        } finally {
            System.out.println(report);
        }
        assertThat(report.broken()).isEmpty();
    }

    private static void full(Report report) throws Exception {
        part("kills", report, kills("kills", new KillsRun.Size(40, 4000, 20, 1, 20, 4, 0)));
        part("two", report, kills("kills, two instances", new KillsRun.Size(40, 1000, 20, 2, 10, 2, 0.2)));
        part("reminders", report, each -> RemindersRun.underKill(500, 60, each));
        part("outage", report, each -> RemindersRun.afterOutage(52, 20, each));
        part("flood", report, each -> LoadRun.flood(60, each));
        part("backlog", report, each -> LoadRun.backlog(10_000, each));
        part("broadcast", report, each -> LoadRun.broadcast(2_000, each));
        part(
                "stock",
                report,
                each -> new KillsRun(
                                "library's stock consumer",
                                new KillsRun.Size(40, 1000, 80, 1, 5, 0, 0),
                                SEED,
                                new Contender.Stock())
                        .runToShow(each));
    }

    private static Part kills(String name, KillsRun.Size size) {
        return each -> new KillsRun(name, size, SEED, new Contender.Rapport()).run(each);
    }

    private static void part(String name, Report report, Part part) throws Exception {
        if (ONLY.isEmpty() || ONLY.equals(name)) {
            part.run(report);
        }
    }
}
