package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstandingTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-18T10:30:00+01:00[Europe/Amsterdam]");

    /** How the second and third file were read the first time stands at their top. */
    @ParameterizedTest
    @CsvSource({"open.txt, 0.95", "heldout.txt, 0.95", "blind.txt, 0.80"})
    void mostMessagesAreReadWhollyRight(String file, double share) {
        List<Example> examples = Examples.in(file);
        List<String> wrong = examples.stream()
                .map(example -> example.text() + "\n   " + example.differences(read(example)))
                .filter(line -> !line.endsWith("[]"))
                .toList();
        assertThat(1 - (double) wrong.size() / examples.size())
                .as(String.join("\n", wrong))
                .isGreaterThanOrEqualTo(share);
    }

    @Test
    void aMessageIsReadTheSameEveryTime() {
        for (Example example : Examples.in("open.txt")) {
            assertThat(read(example)).isEqualTo(read(example));
        }
    }

    private static Reading read(Example example) {
        return Reader.read(example.text(), new Setting(NOW, Town.directory(), Town.person(example.speaker())));
    }
}
