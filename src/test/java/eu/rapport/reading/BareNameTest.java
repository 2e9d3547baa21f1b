package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.reading.Directory.Person;
import eu.rapport.shared.Role;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody leaves because their name was typed. */
class BareNameTest {
    private static final ZonedDateTime WEDNESDAY = ZonedDateTime.parse("2026-11-18T10:30:00+01:00[Europe/Amsterdam]");
    private static final Person CORA = new Person(1, "Cora Smit", Role.COORDINATOR, Set.of());
    private static final Person LEILA = new Person(3, "Leila Amrani", Role.REPRESENTATIVE, Set.of(1L));

    @ParameterizedTest
    @CsvSource({
        "Leila Amrani, UNCLEAR",
        "leila, UNCLEAR",
        "Leila Amrani left, STAFF_CHANGE",
        "Leila Amrani is leaving, STAFF_CHANGE"
    })
    void aNameAloneIsNoStaffChange(String said, Intent intent) {
        Directory directory = new Directory(List.of(), List.of(CORA, LEILA));
        assertThat(Reader.read(said, new Setting(WEDNESDAY, directory, CORA)).intent())
                .isEqualTo(intent);
    }
}
