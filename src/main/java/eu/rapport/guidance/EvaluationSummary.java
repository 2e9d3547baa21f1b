package eu.rapport.guidance;

import eu.rapport.guidance.EvaluationCase.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

/** How well questions were answered, as lines of a table. */
final class EvaluationSummary {
    private record Pair(EvaluationCase asked, Given given) {
        boolean answerable() {
            return !Objects.requireNonNull(asked.gold()).isEmpty();
        }
    }

    private EvaluationSummary() {}

    static List<String> of(List<EvaluationCase> cases, List<Given> given) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            if (cases.get(i).gold() != null) {
                pairs.add(new Pair(cases.get(i), given.get(i)));
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(line("questions", cases.size()));
        lines.add(line("median milliseconds", median(given)));
        if (!pairs.isEmpty()) {
            List<Pair> yes = pairs.stream().filter(Pair::answerable).toList();
            List<Pair> no = pairs.stream().filter(each -> !each.answerable()).toList();
            lines.add(line("right passage first", share(yes, each -> place(each, false) < 1)));
            lines.add(line("among the first three", share(yes, each -> place(each, false) < 3)));
            lines.add(line("right or near, first", share(yes, each -> place(each, true) < 1)));
            lines.add(line("right or near, first three", share(yes, each -> place(each, true) < 3)));
            lines.add(line(
                    "answerable ones answered", share(yes, each -> each.given().answered())));
            lines.add(line("others refused", share(no, each -> !each.given().answered())));
            lines.add(line("AUROC of the score", auroc(yes, no)));
        }
        return lines;
    }

    private static int place(Pair pair, boolean fair) {
        return pair.asked().place(pair.given(), fair);
    }

    private static double share(List<Pair> pairs, Predicate<Pair> right) {
        return (double) pairs.stream().filter(right).count() / Math.max(1, pairs.size());
    }

    private static double auroc(List<Pair> yes, List<Pair> no) {
        double above = 0;
        for (Pair each : yes) {
            for (Pair other : no) {
                double apart = each.given().score() - other.given().score();
                above += apart > 0 ? 1 : apart == 0 ? 0.5 : 0;
            }
        }
        return above / Math.max(1, yes.size() * no.size());
    }

    private static double median(List<Given> given) {
        return given.stream()
                .mapToDouble(Given::millis)
                .sorted()
                .skip(given.size() / 2)
                .findFirst()
                .orElse(0);
    }

    private static String line(String what, double figure) {
        return String.format(Locale.ROOT, "%-28s %8.3f", what, figure);
    }
}
