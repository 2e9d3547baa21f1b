package eu.rapport.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.texts.StyledText;
import eu.rapport.texts.StyledText.Span;
import eu.rapport.texts.StyledText.Style;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {
    @Test
    void whatFitsStaysWhole() {
        StyledText text = StyledText.plain("a".repeat(4096));

        assertThat(Pieces.of(text, 4096)).containsExactly(text);
    }

    @Test
    void cutsBetweenParagraphsBeforeLinesBeforeWords() {
        assertThat(texts("one two\nthree\n\nfour five six", 20)).containsExactly("one two\nthree", "four five six");
        assertThat(texts("one two\nthree four five six", 12)).containsExactly("one two", "three four", "five six");
        assertThat(texts("one two three four", 10)).containsExactly("one two", "three four");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "👨‍👩‍👧‍👦", "e\u0301", "🇧🇪", "ب"})
    void neverCutsACharacter(String character) {
        String text = character.repeat(30_000 / character.length());

        List<String> pieces = texts(text, 4096);

        assertThat(String.join("", pieces).equals(text)).isTrue();
        assertThat(pieces)
                .hasSizeBetween(8, 9)
                .extracting(String::length)
                .allMatch(length -> length <= 4096 && length % character.length() == 0);
    }

    @Test
    void aCharacterLongerThanAMessageIsCutSomewhere() {
        String zalgo = "o" + "\u0301".repeat(10_000);

        assertThat(String.join("", texts(zalgo, 4096)).equals(zalgo)).isTrue();
    }

    @Test
    void emphasisAcrossTheCutGoesOnBehindIt() {
        StyledText text = new StyledText("aaaa bbbb cccc", List.of(new Span(Style.BOLD, 2, 10)));

        assertThat(Pieces.of(text, 9))
                .containsExactly(
                        new StyledText("aaaa bbbb", List.of(new Span(Style.BOLD, 2, 7))),
                        new StyledText("cccc", List.of(new Span(Style.BOLD, 0, 2))));
    }

    @Test
    void thirtyThousandSignsLoseNothingButBlanks() {
        String text = "Word and word.\n".repeat(2000);

        List<String> pieces = texts(text, 4096);

        assertThat(pieces).extracting(String::length).allMatch(length -> length <= 4096);
        assertThat(String.join("\n", pieces).strip().equals(text.strip())).isTrue();
    }

    private static List<String> texts(String text, int most) {
        return Pieces.of(StyledText.plain(text), most).stream()
                .map(StyledText::text)
                .toList();
    }
}
