package eu.rapport.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.models.SentenceModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingRepairTest {
    private static final SpellingRepair REPAIR = new SpellingRepair(CorpusReader.read(), SentenceModels.englishWords());

    @ParameterizedTest
    @CsvSource({
        "is vettng needed for a comunity,is vetting needed for a community",
        "Represntative left,representative left",
        "how do we prevent radicalsation,how do we prevent radicalisation",
        "who speaks first after an incidnt?,who speaks first after an incident?",
        "a saef space for teh group,a safe space for teh group"
    })
    void putsSlipsRight(String typed, String meant) {
        assertThat(REPAIR.repaired(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "how do I prepare for the Noorman family",
        "they doubted our motives and kept chairing",
        "gdpr and ptsd and the iftar",
        "qwertyzxcv"
    })
    void leavesNamesEndingsAndWhatIsNobodysSlip(String typed) {
        assertThat(REPAIR.repaired(typed)).isEqualTo(typed);
    }

    @Test
    void leavesQuestionsThatAreSpeltRight() {
        CorpusReader.read()
                .statements()
                .forEach(each -> each.askedIn(eu.rapport.shared.Language.EN)
                        .forEach(question ->
                                assertThat(REPAIR.repaired(question)).isEqualTo(question)));
    }
}
