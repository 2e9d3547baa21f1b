package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;

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

    @ParameterizedTest
    @ValueSource(strings = {"", "xyzzy", "Rotary Amsterdam", "'; DROP TABLE"})
    void whatNobodyIsCalledFindsNone(String typed) {
        assertThat(Names.find(typed, Town.directory())).isEmpty();
    }
}
