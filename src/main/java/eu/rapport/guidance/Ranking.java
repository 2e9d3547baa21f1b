package eu.rapport.guidance;

import eu.rapport.shared.Language;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

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

    /** A statement with how well it answers. */
    record Found(Statement statement, double score) {}

    Ranking {
        found = List.copyOf(found);
    }

    boolean answered() {
        return sureness >= SURE_ENOUGH;
    }

    /** The same, what the paper says to one side moved up. */
    Ranking seenFrom(Audience side) {
        List<Found> moved = found.stream()
                .map(each -> new Found(
                        each.statement(), each.score() + (each.statement().audience() == side ? OWN_SIDE : 0)))
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
