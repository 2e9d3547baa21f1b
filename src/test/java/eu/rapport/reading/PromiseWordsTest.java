package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.reading.Directory.Community;
import eu.rapport.reading.Directory.Person;
import eu.rapport.shared.Role;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was promised is kept whole: neither the addressee nor a slip that is none gets into its words, or out of them. */
class PromiseWordsTest {
    private static final ZonedDateTime WEDNESDAY = ZonedDateTime.parse("2026-11-18T10:30:00+01:00[Europe/Amsterdam]");
    private static final Person OFFICER = new Person(2, "Jonas Vermeer", Role.OFFICER, Set.of());
    private static final Person AMINA = new Person(3, "Amina Warsame", Role.REPRESENTATIVE, Set.of(1L));
    private static final Directory TOWN =
            new Directory(List.of(new Community(1, "Al-Noor", List.of())), List.of(OFFICER, AMINA));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    I promised to send the form by Friday         | send the form
                    I promised Al-Noor to send the form by Friday | send the form
                    I promised Amina to send the form by Friday   | send the form
                    We promise Al-Noor a meeting room by Friday   | meeting room
                    I promised her to look into it by Friday      | look into it
                    I promised to see to the lamps by Friday      | see to the lamps
                    I promised to call Amina by Friday            | call Amina
                    I promised to bring the contract by Friday    | bring the contract
                    told her id find a trainer by friday          | find a trainer
                    Told Amina I'd get the keys by Friday         | get the keys
                    """)
    void theWordsOfAPromiseAreThoseOfWhatIsToBeDone(String said, String what) {
        Reading reading = Reader.read(said, new Setting(WEDNESDAY, TOWN, OFFICER));
        assertThat(reading.promises()).extracting(Reading.Promise::text).containsExactly(what);
    }
}
