package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Al-Noor, Al-Noor Mosque",
        "al noor, Al-Noor Mosque",
        "alnor, Al-Noor Mosque",
        "Mariakerk, St Mary's Parish",
        "turkischer kulturverein, Turkish Cultural Association",
        "tcv, Turkish Cultural Association",
        "Delta, FC Delta",
        "gurdwara, Sikh Sangat",
        "Roma, Roma Forum",
        "femmes du mond, Femmes du Monde"
    })
    void aCommunityIsFoundAsPeopleTypeIt(String typed, String name) {
        assertThat(Names.find(typed, Town.directory())).first().isEqualTo(Town.community(name));
    }

    @Test
    void anOrdinaryWordThatStartsASentenceNamesNobody() {
        Directory clubs = new Directory(
                List.of(
                        new Directory.Community(1, "Never Too Late Cyclists", List.of()),
                        new Directory.Community(2, "Bosporus Women", List.of())),
                List.of());
        Setting setting = new Setting(ZonedDateTime.parse("2026-11-18T10:30:00+01:00[Europe/Amsterdam]"), clubs, null);
        assertThat(Reader.read("Never mind, I will write later", setting).community())
                .isInstanceOf(Mentioned.None.class);
        assertThat(Reader.read("Bosporus was visited yesterday", setting)
                        .community()
                        .known())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xyzzy", "Rotary Amsterdam", "'; DROP TABLE"})
    void whatNobodyIsCalledFindsNone(String typed) {
        assertThat(Names.find(typed, Town.directory())).isEmpty();
    }
}
