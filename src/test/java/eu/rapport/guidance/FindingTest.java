package eu.rapport.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.models.SentenceModel;
import eu.rapport.models.SentenceModels;
import eu.rapport.shared.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A floor under the quality of finding, with the real models. Each of our own questions was left out once when these figures were taken. */
class FindingTest {
    private static final Corpus CORPUS = CorpusReader.read();
    private static final List<SentenceModel> MODELS = SentenceModels.load(Path.of("target", "models"));
    private static HeldOut.Result result;

    @BeforeAll
    static void leaveOut() {
        result = HeldOut.of(CORPUS, Language.EN, MODELS, 2);
    }

    @Test
    void leftOutQuestionsStillFindTheirStatement() {
        assertThat((double) result.firstThree() / result.asked()).isGreaterThan(0.5);
    }

    @Test
    void questionsThatThePaperDoesNotAnswerAreToldApart() {
        Logistic sure = Tuning.of(Language.EN).sureOfSense();
        assertThat(share(result.senseYes(), sure, true)).isGreaterThan(0.9);
        assertThat(share(result.senseNo(), sure, false)).isGreaterThan(0.85);
    }

    @Test
    void wordsAloneFindWhatAQuestionIsAboutAndNotHowItBegins() {
        Finder finder = new Finder(CORPUS);
        assertThat(firstThree(finder, "How do I start with a community that does not trust us?"))
                .anySatisfy(each -> assertThat(each.in(Language.EN)).contains("trust"));
        assertThat(firstThree(finder, "Should we vet them first?"))
                .anySatisfy(each -> assertThat(each.key()).isEqualTo("vetting-not-first"));
    }

    @Test
    void anIntroductionLeadsOnlyWhereNoAdviceAnswersNearlyAsWell() {
        Finder finder = new Finder(CORPUS);
        finder.learn(MODELS);
        assertThat(leading(finder, "How do we start with a community that mistrusts us?"))
                .matches(each -> !each.introduces());
        assertThat(leading(finder, "Which stages are there?")).matches(Statement::introduces);
    }

    private static Statement leading(Finder finder, String question) {
        Ranking ranking = finder.find(question, Language.EN).seenFrom(Audience.AUTHORITIES);
        return Answer.chosen(ranking).getFirst();
    }

    private static List<Statement> firstThree(Finder finder, String question) {
        return finder.find(question, Language.EN).statements().subList(0, 3);
    }

    private static double share(List<double[]> signs, Logistic sure, boolean answered) {
        return (double) signs.stream()
                        .filter(each -> sure.of(each) >= 0.5 == answered)
                        .count()
                / signs.size();
    }
}
