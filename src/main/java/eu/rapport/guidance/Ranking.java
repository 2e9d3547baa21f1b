package eu.rapport.guidance;

import eu.rapport.shared.Language;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * All statements, the best answer to a question first.
 *
 * @param language the language of the question
 * @param sureness how sure it is that the paper answers the question, from 0 to 1
 */
record Ranking(Language language, List<Found> found, double sureness) {
    /** From here on a question counts as answered. */
    private static final double SURE_ENOUGH = 0.5;

    /** What a statement for the asker's own side gains, in deviations of a score. */
    private static final double OWN_SIDE = 0.7;

    /** What scores at least this share of the best may answer as well. */
    private static final double NEAR = 0.6;

    /** A statement with how well it answers. */
    record Found(Statement statement, double score) {}

    Ranking {
        found = List.copyOf(found);
    }

    boolean answered() {
        return sureness >= SURE_ENOUGH;
    }

    /** The same, none of it an answer. */
    Ranking refused() {
        return new Ranking(language, found, 0);
    }

    /** How well statements answer this question and that one together; either counts the same. */
    Ranking with(Ranking other) {
        Map<Statement, Double> scores = new HashMap<>();
        other.found.forEach(each -> scores.put(each.statement(), each.score()));
        return new Ranking(language, found, (sureness + other.sureness) / 2)
                .lifted(each -> scores.getOrDefault(each, 0.0));
    }

    /** The same, what the paper says to one side moved up. */
    Ranking seenFrom(Audience side) {
        return lifted(each -> each.audience() == side ? OWN_SIDE : 0);
    }

    /** The same, what only introduces the paper moved down by this, in deviations of a score. */
    Ranking afterAdvice(double loss) {
        return lifted(each -> each.introduces() ? -loss : 0);
    }

    /** The same, statements that may well answer moved up by what they gain, in deviations of a score. */
    Ranking liftedIfNear(ToDoubleFunction<Statement> gain) {
        double near = found.getFirst().score() * NEAR;
        Map<Statement, Double> scores = new HashMap<>();
        found.forEach(each -> scores.put(each.statement(), each.score()));
        return lifted(each -> scores.getOrDefault(each, 0.0) >= near ? gain.applyAsDouble(each) : 0);
    }

    private Ranking lifted(ToDoubleFunction<Statement> gain) {
        List<Found> moved = found.stream()
                .map(each -> new Found(each.statement(), each.score() + gain.applyAsDouble(each.statement())))
                .sorted(Comparator.comparingDouble(Found::score).reversed())
                .toList();
        return new Ranking(language, moved, sureness);
    }

    /** The same, without the statements that are not for this answer. */
    Ranking only(Predicate<Statement> wanted) {
        return new Ranking(
                language,
                found.stream().filter(each -> wanted.test(each.statement())).toList(),
                sureness);
    }

    List<Statement> statements() {
        return found.stream().map(Found::statement).toList();
    }

    /** The passages behind the best statements, each once. */
    List<String> passages(int atLeast) {
        java.util.Set<String> passages = new java.util.LinkedHashSet<>();
        for (Found each : found) {
            passages.addAll(each.statement().passages());
            if (passages.size() >= atLeast) {
                break;
            }
        }
        return List.copyOf(passages);
    }
}
