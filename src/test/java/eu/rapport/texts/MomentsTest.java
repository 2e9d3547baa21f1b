package eu.rapport.texts;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.shared.Language;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN | 2026-12-01 | Tuesday 1 December 2026
                    NL | 2026-12-01 | dinsdag 1 december 2026
                    FR | 2026-12-01 | mardi 1er décembre 2026
                    FR | 2026-12-11 | vendredi 11 décembre 2026
                    DE | 2026-12-01 | Dienstag, 1. Dezember 2026
                    """)
    void eachLanguageWritesDaysItsOwnWay(Language language, LocalDate day, String written) {
        assertThat(Moments.day(day, language.locale())).isEqualTo(written);
    }
}
