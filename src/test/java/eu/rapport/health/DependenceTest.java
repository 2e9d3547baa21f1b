package eu.rapport.health;

import static eu.rapport.health.SignalScene.FATIMA;
import static eu.rapport.health.SignalScene.JONAS;
import static eu.rapport.health.SignalScene.TODAY;
import static eu.rapport.health.SignalScene.contact;
import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.meetings.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A relationship that hangs on one person. */
class DependenceTest {
    @Test
    void isOneSingleRepresentative() {
        assertThat(on(List.of("Amina"), 0, 0)).isEqualTo(HealthState.WATCH);
        assertThat(on(List.of("Amina", "Omar"), 0, 0)).isEqualTo(HealthState.GOOD);
    }

    @Test
    void isNotKnownWithoutAnyRepresentative() {
        assertThat(on(List.of(), 0, 0)).isEqualTo(HealthState.TOO_EARLY);
    }

    @ParameterizedTest
    @CsvSource({"4, 0, GOOD", "4, 1, WATCH", "3, 2, GOOD", "5, 0, WATCH", "8, 2, WATCH", "7, 2, GOOD"})
    void isFourOfFiveContactsThroughOneOfficer(int ofJonas, int ofFatima, HealthState state) {
        assertThat(on(List.of("Amina", "Omar"), ofJonas, ofFatima)).isEqualTo(state);
    }

    private HealthState on(List<String> representatives, int ofJonas, int ofFatima) {
        List<Contact> contacts = new ArrayList<>();
        Stream.concat(
                        IntStream.range(0, ofJonas).mapToObj(i -> JONAS),
                        IntStream.range(0, ofFatima).mapToObj(i -> FATIMA))
                .forEach(officer -> contacts.add(contact(TODAY, officer)));
        return Dependence.of(representatives, contacts, id -> "N" + id).state();
    }
}
