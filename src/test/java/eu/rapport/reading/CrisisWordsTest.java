package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens now and is terrible, and what only has its words. */
class CrisisWordsTest {
    private static final Setting WEDNESDAY = new Setting(
            ZonedDateTime.parse("2026-11-18T10:30:00+01:00[Europe/Amsterdam]"),
            new Directory(List.of(), List.of()),
            null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Somebody is throwing bricks through the windows right now",
                "shots fired outside the hall, need help",
                "A stabbing tonight at the great youth evening, ambulance is here"
            })
    void whatHappensNowIsACrisis(String text) {
        assertThat(Reader.read(text, WEDNESDAY).intent()).isEqualTo(Intent.START_CRISIS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Good news: everybody danced in front of the fire station tonight, such a huge turnout and so proud",
                "So proud: the fire brigade danced with our kids tonight, a great evening for everyone"
            })
    void goodNewsIsNone(String text) {
        assertThat(Reader.read(text, WEDNESDAY).intent()).isEqualTo(Intent.SHARE_SUCCESS);
    }
}
