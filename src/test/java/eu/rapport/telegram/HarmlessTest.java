package eu.rapport.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.texts.StyledText;
import eu.rapport.texts.StyledText.Span;
import eu.rapport.texts.StyledText.Style;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>bold</b> & @all",
                "😀👨‍👩‍👧‍👦",
                "مسجد النور",
                "בית הכנסת (2)",
                "tab\tline\nline\r\n",
                "\u200Fa\u200E",
                "\u2068name\u2069 \u2067x\u2069"
            })
    void leavesTextAlone(String text) {
        assertThat(Harmless.text(text)).isEqualTo(text);
    }

    @Test
    void takesOutWhatIsNoText() {
        assertThat(Harmless.text("a\0b\u001B[31mc")).isEqualTo("ab[31mc");
        assertThat(Harmless.text("\uD83Dx\uDE00")).isEqualTo("x");
        assertThat(Harmless.text("x\uD83D")).isEqualTo("x");
    }

    @Test
    void takesOutForcedDirections() {
        assertThat(Harmless.text("Anna\u202Egnirb\u202C ok")).isEqualTo("Annagnirb ok");
        assertThat(Harmless.text("open \u2067isolate")).isEqualTo("open isolate");
        assertThat(Harmless.text("closed\u2069 without")).isEqualTo("closed without");
    }

    @Test
    void emphasisStaysWhereItWas() {
        StyledText text = new StyledText(
                "a\0b\0c d",
                List.of(new Span(Style.BOLD, 2, 3), new Span(Style.ITALIC, 1, 1), new Span(Style.HIDDEN, 6, 1)));

        assertThat(Harmless.styled(text))
                .isEqualTo(new StyledText("abc d", List.of(new Span(Style.BOLD, 1, 2), new Span(Style.HIDDEN, 4, 1))));
    }
}
