package eu.rapport.guidance;

import eu.rapport.models.SentenceModel;
import eu.rapport.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints how finding does on our own questions, each left out once, and fits what tells an answerable question. */
final class HeldOutReport {
    /**
     * How many of our answerable questions may be refused while they are left out. Elsewhere than in English a left-out question takes much of what
     * is known of its statement with it; asked of the whole corpus, three in sixty-eight of other people's were refused there.
     */
    private static final double REFUSED_IN_ENGLISH = 0.04;

    private static final double REFUSED_ELSEWHERE = 0.2;
    private static final double REFUSED_BY_WORDS = 0.07;
    private static final int FOLDS_IN_ENGLISH = 8;
    private static final int FOLDS_ELSEWHERE = 3;

    private HeldOutReport() {}

    static void print(Corpus corpus, List<SentenceModel> models, Optional<Path> weights) throws IOException {
        List<HeldOut.Result> english = List.of(HeldOut.of(corpus, Language.EN, models, FOLDS_IN_ENGLISH));
        List<HeldOut.Result> others = List.of(Language.NL, Language.FR, Language.DE).stream()
                .map(each -> HeldOut.of(corpus, each, models, FOLDS_ELSEWHERE))
                .toList();
        english.forEach(HeldOutReport::printFinding);
        others.forEach(HeldOutReport::printFinding);
        List<String> lines = new ArrayList<>();
        lines.add(
                "# By which a question counts as one that the paper answers; fitted on our own questions, each left out once:");
        lines.add(
                "# java -jar target/rapport.jar evaluate guidance --held-out --fit src/main/resources/guidance/answerable.properties");
        lines.add(fit("english.sense", yes(english, true), no(english, true), REFUSED_IN_ENGLISH));
        lines.add(fit("english.words", yes(english, false), no(english, false), REFUSED_BY_WORDS));
        lines.add(fit("other.sense", yes(others, true), no(others, true), REFUSED_ELSEWHERE));
        lines.add(fit("other.words", yes(others, false), no(others, false), REFUSED_BY_WORDS));
        if (weights.isPresent()) {
            Files.write(weights.get(), lines);
        }
    }

    private static void printFinding(HeldOut.Result result) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d questions, right statement first %.3f, among the first three %.3f%n",
                result.language(),
                result.asked(),
                (double) result.first() / result.asked(),
                (double) result.firstThree() / result.asked());
    }

    private static String fit(String name, List<double[]> yes, List<double[]> no, double refused) {
        Logistic fitted = Logistic.fit(yes, no);
        double threshold = yes.stream()
                .mapToDouble(fitted::sum)
                .sorted()
                .skip((long) (refused * yes.size()))
                .findFirst()
                .orElse(0);
        double right = (double)
                        no.stream().filter(each -> fitted.sum(each) < threshold).count()
                / no.size();
        double above = yes.stream()
                .mapToDouble(each -> no.stream()
                        .filter(other -> fitted.sum(each) > fitted.sum(other))
                        .count())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%s: AUROC %.3f; where %.0f%% of the answerable are refused, so are %.0f%% of the others%n",
                name,
                above / yes.size() / no.size(),
                100 * refused,
                100 * right);
        return name + " = " + fitted.shifted(threshold).print();
    }

    private static List<double[]> yes(List<HeldOut.Result> results, boolean sense) {
        return results.stream()
                .flatMap(each -> (sense ? each.senseYes() : each.wordsYes()).stream())
                .toList();
    }

    private static List<double[]> no(List<HeldOut.Result> results, boolean sense) {
        return results.stream()
                .flatMap(each -> (sense ? each.senseNo() : each.wordsNo()).stream())
                .toList();
    }
}
