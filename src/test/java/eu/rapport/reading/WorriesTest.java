package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.shared.Role;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
                "Met Leila yesterday. The lift has been out for three weeks and nobody comes.",
                "Met Leila yesterday. Two boys were searched in front of their mothers.",
                "Met Leila yesterday. The rent is eating them alive.",
                "Spoke to Leila. She was angry about the bins",
                "Met Leila yesterday. She is upset about the bins",
                "Met Leila yesterday, she's unhappy with the parking",
                "Met Leila yesterday. She complained about litter",
                "Gisteren Leila gesproken. Kinderen worden op weg naar school uitgescholden.",
                "Gestern Leila getroffen. Der Lift steht seit drei Wochen still.",
                "Vu Leila hier. Les poubelles débordent tous les lundis."
            })
    void troubleIsAWorryWhateverItsWords(String told) {
        assertThat(Reader.read(told, WEDNESDAY).concerns()).hasSize(1);
    }

    /** "Two things bother her:" is no worry besides those. */
    @Test
    void theWorryIsWhatComesBehindTheColon() {
        assertThat(Reader.read(
                                "Met Leila yesterday. Two things bother her: she is afraid of the dogs in the park.",
                                WEDNESDAY)
                        .concerns())
                .extracting(Reading.Concern::text)
                .containsExactly("she is afraid of the dogs in the park");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Met Leila yesterday. She would like a second key for the hall.",
                "Met Leila yesterday. Nobody there is worried about anything.",
                "Met Leila yesterday. I told her straight that I can't do anything about the bus.",
                "On sunday was Mrs Haddad by us on the picnic in Prater. Very nice day.",
                "Met Leila yesterday. The problem with the noise is solved, they are happy.",
                "Met Leila yesterday. We went through the plans for the summer party.",
                "Gisteren Leila gesproken. Ze wil graag een zaal op vrijdag.",
                "Gestern Leila getroffen. Sie hätte gern einen Raum am Freitag.",
                "Vu Leila hier. Elle aimerait une salle le vendredi."
            })
    void wishesAndGoodNewsAreNone(String told) {
        assertThat(Reader.read(told, WEDNESDAY).concerns()).isEmpty();
    }
}
