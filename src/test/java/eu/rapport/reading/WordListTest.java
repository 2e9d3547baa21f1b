package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/** The words by which features recognise something of their own. */
class WordListTest {
    private final WordList staff = WordList.of("staff");

    @Test
    void anyPhraseOfASectionFitsAndAStarIsAnyLetters() {
        assertThat("last day").matches(staff.anyOf("gone"));
        assertThat("resigning").matches(staff.anyOf("gone"));
        assertThat("leaver").doesNotMatch(staff.anyOf("gone"));
        assertThat("zorgverlof").matches(staff.anyOf("away"));
    }

    @Test
    void theLongestPhraseComesFirst() {
        assertThat(WordList.of("invitation").anyOf("role.of")).startsWith("(?:\\Qnamens\\E|\\Qde la\\E|");
    }

    @Test
    void aListOrSectionThatIsNotThereIsAMistakeOfOurs() {
        assertThatIllegalArgumentException().isThrownBy(() -> staff.anyOf("nonesuch"));
        assertThatIllegalStateException().isThrownBy(() -> WordList.of("nonesuch"));
    }
}
