package eu.rapport.soak;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.soak.Counts.Event;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountsTest {
    private static final List<Event> SAID = events(1, 2, 3, 4, 5);

    @Test
    void whatCameThroughIsAllRight() {
        assertThat(Counts.of(SAID, SAID)).isEqualTo(new Counts(5, 0, 0, 0));
    }

    @Test
    void whatIsMissingIsLost() {
        assertThat(Counts.of(SAID, events(1, 2, 5))).isEqualTo(new Counts(5, 2, 0, 0));
    }

    @Test
    void whatComesAgainIsRepeatedAndNotOutOfOrder() {
        assertThat(Counts.of(SAID, events(1, 2, 2, 3, 4, 5, 1))).isEqualTo(new Counts(5, 0, 2, 0));
    }

    @Test
    void whatIsOvertakenIsOutOfOrder() {
        assertThat(Counts.of(SAID, events(1, 3, 2, 5, 4))).isEqualTo(new Counts(5, 0, 0, 2));
    }

    @Test
    void chatsMayOvertakeEachOtherAndStrangeThingsDoNotCount() {
        List<Event> happened =
                List.of(new Event(2, 9), new Event(1, 4), new Event(2, 3), new Event(1, 5), new Event(3, 1));

        assertThat(Counts.of(List.of(new Event(1, 4), new Event(2, 3), new Event(1, 5)), happened))
                .isEqualTo(new Counts(3, 0, 0, 0));
    }

    private static List<Event> events(int... numbers) {
        return Arrays.stream(numbers).mapToObj(each -> new Event(1, each)).toList();
    }

    @Test
    void aThousandLostAreCounted() {
        List<Event> many = IntStream.range(0, 1000)
                .mapToObj(each -> new Event(each % 40, each))
                .toList();

        assertThat(Counts.of(many, List.of()).lost()).isEqualTo(1000);
    }
}
