package eu.rapport.soak;

import eu.rapport.telegram.botapi.Chat;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everyday traffic for a long time: what grows with each message would fill the machine one day. */
final class SteadyRun {
    private static final int A_SECOND = 5;
    private static final int LOOKS = 20;
    /** What a run may have more at its end than in its middle. */
    private static final double FLAT = 1.1;

    /** What the bot holds at a moment: bytes of living objects, threads, connections; rows of Quartz. */
    private record Held(double heap, double threads, double connections, double triggers) {}

    private SteadyRun() {}

    /** The first half warms it up; the second must look like its beginning. */
    static void run(int minutes, Report report) throws Exception {
        String name = "everyday traffic";
        try (World world = new World("steady").withTables()) {
            List<Chat> people = world.people(40);
            BotProcess bot = world.bot(0).awaitReady();
            int updates = minutes * 60 * A_SECOND;
            List<Held> looks = new ArrayList<>();
            long start = System.nanoTime();
            for (int number = 0; number < updates; number++) {
                LockSupport.parkNanos(start + 1_000_000_000L * number / A_SECOND - System.nanoTime());
                people.get(number % people.size()).says(number % 2 == 0 ? "/todo" : World.words(number));
                if ((number + 1) % (updates / LOOKS) == 0) {
                    looks.add(look(bot, world));
                }
            }
            world.awaitQuiet(Duration.ofMinutes(1));
            report.shown(name, "updates, at 5 a second", updates);
            report.none(
                    name,
                    "updates not answered",
                    updates / 2 - world.firstSaid().size());
            flat(report, name, "heap that lives", looks.stream().map(Held::heap).toList());
            flat(report, name, "threads", looks.stream().map(Held::threads).toList());
            flat(
                    report,
                    name,
                    "connections",
                    looks.stream().map(Held::connections).toList());
            flat(
                    report,
                    name,
                    "triggers of Quartz",
                    looks.stream().map(Held::triggers).toList());
        }
    }

    private static Held look(BotProcess bot, World world) throws IOException, InterruptedException {
        bot.collectGarbage();
        String figures = bot.get("/actuator/prometheus").body();
        return new Held(
                sum(figures, "jvm_memory_used_bytes\\{area=\"heap\""),
                sum(figures, "jvm_threads_live_threads"),
                sum(figures, "hikaricp_connections(\\{|\\s)"),
                world.sql()
                        .sql("select count(*) from qrtz_triggers")
                        .query(Long.class)
                        .single());
    }

    private static double sum(String figures, String metric) {
        Matcher lines = Pattern.compile("^" + metric + ".*\\s(\\S+)$", Pattern.MULTILINE)
                .matcher(figures);
        return lines.results()
                .mapToDouble(line -> Double.parseDouble(line.group(line.groupCount())))
                .sum();
    }

    private static void flat(Report report, String run, String what, List<Double> looks) {
        double middle = average(looks.subList(LOOKS / 2, LOOKS / 2 + LOOKS / 4));
        double end = average(looks.subList(LOOKS - LOOKS / 4, LOOKS));
        report.most(run, what + ", at the end for each in the middle", end / middle, FLAT);
        report.shown(run, what + ", in the middle and at the end", "%.3g, %.3g".formatted(middle, end));
    }

    private static double average(List<Double> figures) {
        return figures.stream().mapToDouble(each -> each).average().orElseThrow();
    }
}
