package eu.rapport.health;

import static eu.rapport.health.SignalScene.JONAS;
import static eu.rapport.health.SignalScene.TODAY;
import static eu.rapport.health.SignalScene.contact;
import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.meetings.Contact;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Silence, at the borders of its states. */
class SilenceTest {
    @ParameterizedTest
    @CsvSource({"0, GOOD", "90, GOOD", "91, WATCH", "180, WATCH", "181, AT_RISK"})
    void isMeasuredAgainstTheRhythm(int days, HealthState state) {
        List<Contact> contacts = List.of(contact(TODAY.minusDays(400), JONAS), contact(TODAY.minusDays(days), JONAS));
        assertThat(Silence.of(contacts, TODAY.minusDays(500), 90, TODAY).state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"45, TOO_EARLY", "46, WATCH", "91, AT_RISK"})
    void countsFromTheBeginningWhereNobodyEverSpoke(int days, HealthState state) {
        assertThat(Silence.of(List.of(), TODAY.minusDays(days), 45, TODAY).state())
                .isEqualTo(state);
    }
}
