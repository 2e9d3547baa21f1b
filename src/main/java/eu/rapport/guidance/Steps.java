package eu.rapport.guidance;

import eu.rapport.conversation.Button;
import eu.rapport.texts.Text;
import java.util.List;
import java.util.stream.IntStream;

/** The paper's five steps, for questions that are too broad for a few statements. */
final class Steps {
    private static final String OVERVIEW = "five-stages";
    private static final int LAST = Step.CRISIS.ordinal();

    private Steps() {}

    /** Whether the overview of the steps is among the answers. */
    static boolean areAskedFor(List<Statement> answers) {
        return answers.stream().anyMatch(each -> each.key().equals(OVERVIEW));
    }

    static List<Button> buttons() {
        return IntStream.rangeClosed(1, LAST)
                .mapToObj(step -> Button.of(Text.of("guidance.step." + step), "ask", "step", step))
                .toList();
    }

    /** What the paper says at the beginning of a step to one side; to both where that is little. Empty for no step. */
    static List<Statement> leading(Corpus corpus, int step, Audience side) {
        List<Statement> all = corpus.statements().stream()
                .filter(each -> each.step().ordinal() == step && step >= 1 && step <= LAST)
                .toList();
        List<Statement> own =
                all.stream().filter(each -> each.isFor(side)).limit(Answer.MOST).toList();
        return own.isEmpty() ? all.stream().limit(Answer.MOST).toList() : own;
    }
}
