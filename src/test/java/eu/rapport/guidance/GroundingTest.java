package eu.rapport.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.rapport.models.Garbage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroundingTest {
    private static final Corpus CORPUS = CorpusReader.read();
    private static final List<Statement> GIVEN = List.of(
            CORPUS.named("listen-first").orElseThrow(),
            CORPUS.named("no-hidden-agenda").orElseThrow());

    @Test
    void aSentenceThatNamesAndQuotesAStatementIsShown() throws Garbage {
        assertThat(Grounding.check(claim("Begin by listening.", "listen-first", "begin by listening"), GIVEN))
                .extracting(Grounding.Claim::sentence)
                .containsExactly("Begin by listening.");
    }

    @Test
    void aSentenceWithAnInventedStatementIsDropped() throws Garbage {
        assertThat(Grounding.check(claim("Call the mayor.", "call-the-mayor", "begin by listening"), GIVEN))
                .isEmpty();
    }

    @Test
    void aStatementThatWasNotGivenDoesNotCount() throws Garbage {
        assertThat(Grounding.check(claim("An intern can map.", "intern-can-map", "an intern can carry out"), GIVEN))
                .isEmpty();
    }

    @Test
    void aQuoteThatStandsNowhereDropsTheSentence() throws Garbage {
        assertThat(Grounding.check(claim("Always bring cake.", "listen-first", "always bring a cake"), GIVEN))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "I can't help with that.", "<html>{}</html>", "{\"claims\": 7}", "{\"claims\": [", "[]"})
    void garbageIsNoAnswer(String answer) {
        assertThatThrownBy(() -> Grounding.check(answer, GIVEN)).isInstanceOf(Garbage.class);
    }

    static String claim(String sentence, String key, String quote) {
        return """
                {"claims": [{"sentence": "%s", "statements": ["%s"], "quote": "%s"}]}""".formatted(sentence, key, quote);
    }
}
