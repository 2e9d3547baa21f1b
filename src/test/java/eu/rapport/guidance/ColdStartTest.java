package eu.rapport.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** While the sentence models are still being read, answers are found by words alone; advice comes before what introduces the paper. */
class ColdStartTest {
    private static final Shelf SHELF = new Shelf(CorpusReader.read(), Language.EN);

    @Test
    void aQuestionForAdviceIsNotAnsweredWithTheIntroduction() {
        assertThat(first(3, "How do I start with a community that does not trust us?"))
                .noneMatch(Statement::introduces);
        assertThat(first(3, "How do I choose partners in a community?")).noneMatch(Statement::introduces);
    }

    @Test
    void whoAsksForTheIntroductionGetsIt() {
        assertThat(first(1, "what is the main message of the whole thing in two lines"))
                .allMatch(Statement::introduces);
    }

    private static List<Statement> first(int count, String question) {
        return SHELF.rank(question).statements().subList(0, count);
    }
}
