package eu.rapport.reading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How long the reader takes for the longest messages that Telegram lets through, the worst that we could think of. Run by
 * {@code mvn verify -Pbenchmark}; it demands nothing.
 */
class LongTextsBenchmark {
    private static final Setting SETTING = new Setting(
            ZonedDateTime.parse("2026-11-18T10:30:00+01:00[Europe/Amsterdam]"),
            Town.directory(),
            Town.person("Eva Janssen"));

    @Test
    void measure() {
        List<String> texts = HostileTextTest.longTexts().toList();
        texts.forEach(LongTextsBenchmark::millis);
        StringBuilder table =
                new StringBuilder("\nreading about 4,096 characters, milliseconds of a core, the median of nine:\n");
        texts.forEach(text -> table.append("%6.1f  %s…%n".formatted(median(text), text.substring(0, 20))));
        System.out.println(table);
    }

    private static double median(String text) {
        return IntStream.range(0, 9)
                .mapToDouble(round -> millis(text))
                .sorted()
                .skip(4)
                .findFirst()
                .orElseThrow();
    }

    private static double millis(String text) {
        Reader.forget();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Reader.read(text, SETTING);
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
