package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A follow-up says what is to be done; its date stands beside it and not in its words again. */
class FollowUpWordsTest {
    private static final ZonedDateTime WEDNESDAY = ZonedDateTime.parse("2026-11-18T10:30:00+01:00[Europe/Amsterdam]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Follow up in two weeks.                    | Follow up
                    Follow up in two weeks with Leila.         | Follow up with Leila
                    In two weeks I call her again.             | I call her again
                    Next meeting on 2 December.                | Next meeting
                    Follow up by 2 December about the lamps.   | Follow up about the lamps
                    Remind me on 2 December to see the lamps.  | see the lamps
                    Remind me to see the lamps on 2 December.  | see the lamps
                    """)
    void theDateIsNotSaidTwice(String said, String what) {
        Reading reading = Reader.read(
                "Met Leila yesterday. " + said, new Setting(WEDNESDAY, new Directory(List.of(), List.of()), null));
        assertThat(reading.followUp()).hasValueSatisfying(followUp -> {
            assertThat(followUp.text()).isEqualTo(what);
            assertThat(followUp.when().day()).contains(LocalDate.of(2026, 12, 2));
        });
    }

    /** A coffee that was had is none to come, though its day could be. */
    @Test
    void whatWasHadIsNoFollowUp() {
        Reading reading = Reader.read(
                "Had a coffee with Leila on Tuesday. chek in again on 2 December",
                new Setting(WEDNESDAY, new Directory(List.of(), List.of()), null));
        assertThat(reading.followUp())
                .hasValueSatisfying(
                        followUp -> assertThat(followUp.when().day()).contains(LocalDate.of(2026, 12, 2)));
    }
}
