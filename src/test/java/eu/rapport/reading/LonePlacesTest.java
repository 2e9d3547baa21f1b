package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where it was, in notes that do not say "at". */
class LonePlacesTest {
    private static final Setting WEDNESDAY = new Setting(
            ZonedDateTime.parse("2026-11-18T10:30:00+01:00[Europe/Amsterdam]"),
            new Directory(
                    List.of(),
                    List.of(new Directory.Person(1, "Leila Haddad", eu.rapport.shared.Role.REPRESENTATIVE, Set.of()))),
            null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Leila, gym, yesterday. All fine.                        | gym
                    Leila 16/11 library. Good mood.                         | library
                    Saw Leila, Tuesday, car park of the cash and carry.     | car park of the cash and carry
                    Leila Haddad, Pfarrsaal, gestern. Alles gut.            | Pfarrsaal
                    Leila gisteren, sportkantine. Geen vragen.              | sportkantine
                    Saw Leila on the steps of the library yesterday.        | the steps of the library
                    Leila, bibliothèque, lundi. Rien à signaler.            | bibliothèque
                    """)
    void aPlaceIsOneByItsNoun(String said, String place) {
        assertThat(Reader.read(said, WEDNESDAY).place()).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Met Leila yesterday. Roof over the hall still leaking.",
                "Met Leila yesterday, the hall was cold.",
                "Met Leila yesterday. School fees again."
            })
    void whatIsSaidOfAPlaceIsNoPlace(String said) {
        assertThat(Reader.read(said, WEDNESDAY).place()).isEmpty();
    }
}
