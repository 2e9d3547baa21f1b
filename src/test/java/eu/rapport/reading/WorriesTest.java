package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.shared.Role;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a note is a worry and what a wish or a mere remark. */
class WorriesTest {
    private static final Setting WEDNESDAY = new Setting(
            ZonedDateTime.parse("2026-11-18T10:30:00+01:00[Europe/Amsterdam]"),
            new Directory(List.of(), List.of(new Directory.Person(1, "Leila Haddad", Role.REPRESENTATIVE, Set.of()))),
            null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lift has been out for three weeks and nobody comes.",
                "Two boys were searched in front of their mothers.",
                "The rent is eating them alive.",
                "Kinderen worden op weg naar school uitgescholden.",
                "Der Lift steht seit drei Wochen still.",
                "Les poubelles débordent tous les lundis."
            })
    void troubleIsAWorryWhateverItsWords(String told) {
        assertThat(Reader.read("Met Leila yesterday. " + told, WEDNESDAY).concerns())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She would like a second key for the hall.",
                "The problem with the noise is solved, they are happy.",
                "We went through the plans for the summer party.",
                "Ze wil graag een zaal op vrijdag.",
                "Sie hätte gern einen Raum am Freitag.",
                "Elle aimerait une salle le vendredi."
            })
    void wishesAndGoodNewsAreNone(String told) {
        assertThat(Reader.read("Met Leila yesterday. " + told, WEDNESDAY).concerns())
                .isEmpty();
    }
}
