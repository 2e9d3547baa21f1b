package eu.rapport.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.shared.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private final Corpus corpus = CorpusReader.read();

    @Test
    void everyPassageOfThePaperIsRenderedOrLeftOutForAWrittenReason() throws IOException {
        Set<String> rendered = new HashSet<>();
        corpus.statements().forEach(each -> rendered.addAll(each.passages()));

        for (String id : passageIds()) {
            assertThat(rendered.contains(id) ^ corpus.notRendered().containsKey(id))
                    .as(id)
                    .isTrue();
        }
    }

    @Test
    void noStatementNamesAPassageThatThePaperDoesNotHave() throws IOException {
        assertThat(passageIds())
                .containsAll(corpus.statements().stream()
                        .flatMap(each -> each.passages().stream())
                        .toList());
    }

    @Test
    void everyStatementSpeaksAllLanguagesAndIsAskedForInThem() {
        for (Statement each : corpus.statements()) {
            assertThat(each.words()).as(each.key()).containsOnlyKeys(Language.values());
            assertThat(each.askedIn(Language.EN)).as(each.key()).hasSizeGreaterThanOrEqualTo(5);
            for (Language language : Language.values()) {
                assertThat(each.askedIn(language)).as(each.key()).hasSizeGreaterThanOrEqualTo(3);
                assertThat(each.in(language).split("\\s+").length)
                        .as(each.key())
                        .isLessThanOrEqualTo(75);
            }
        }
    }

    @Test
    void germanHasOneWordForTheAuthorityAndFrenchPrintsItsApostrophes() {
        for (Statement each : corpus.statements()) {
            assertThat(each.in(Language.DE)).as(each.key()).doesNotContain("okale Behörde", "okalen Behörde");
            assertThat(each.in(Language.FR)).as(each.key()).doesNotContain("'");
        }
    }

    @Test
    void keysAreUnique() {
        assertThat(corpus.statements()).extracting(Statement::key).doesNotHaveDuplicates();
    }

    @Test
    void noPlaceNamesItsStepAndASectionThatIsCalledTheSame() throws IOException {
        Properties words = new Properties();
        try (InputStream in = getClass().getResourceAsStream("/messages/guidance.properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        for (Statement each : corpus.statements()) {
            String step = words.getProperty("guidance.step." + each.step().ordinal());
            boolean same = step.toLowerCase(Locale.ROOT).endsWith(each.section().toLowerCase(Locale.ROOT));
            if (same) {
                assertThat(Answer.place(each, Language.EN)).as(each.key()).isEqualTo(Answer.place(each, Language.NL));
            }
        }
    }

    private List<String> passageIds() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/guidance/passage-ids.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
