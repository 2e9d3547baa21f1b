package eu.rapport.guidance;

import eu.rapport.shared.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells the language of a question by its runs of three letters, learnt from the corpus. */
final class LanguageGuess {
    private static final int RUN = 3;

    private final Map<Language, Map<String, Integer>> counts = new EnumMap<>(Language.class);
    private final Map<Language, Integer> totals = new EnumMap<>(Language.class);
    private final int kinds;

    LanguageGuess(Corpus corpus) {
        Set<String> all = new HashSet<>();
        for (Language language : Language.values()) {
            Map<String, Integer> count = new HashMap<>();
            for (Statement each : corpus.statements()) {
                learn(count, each.in(language));
                each.askedIn(language).forEach(question -> learn(count, question));
            }
            corpus.refused(language).forEach(question -> learn(count, question));
            counts.put(language, count);
            totals.put(
                    language,
                    count.values().stream().mapToInt(Integer::intValue).sum());
            all.addAll(count.keySet());
        }
        kinds = all.size();
    }

    /** The most likely language; the one that the person uses where the words do not tell. */
    Language of(String question, Language usual) {
        Language best = usual;
        double bestScore = score(question, usual) + 1;
        for (Language each : Language.values()) {
            double score = score(question, each);
            if (score > bestScore) {
                best = each;
                bestScore = score;
            }
        }
        return best;
    }

    /** Which share of the question is written as the language is, from 0 to 1; 1 for one without letters. */
    double familiarity(String question, Language language) {
        Map<String, Integer> count = counts.getOrDefault(language, Map.of());
        List<String> runs = runs(question);
        long known = runs.stream().filter(count::containsKey).count();
        return runs.isEmpty() ? 1 : (double) known / runs.size();
    }

    private double score(String question, Language language) {
        Map<String, Integer> count = counts.getOrDefault(language, Map.of());
        double total = totals.getOrDefault(language, 0) + kinds;
        double score = 0;
        for (String run : runs(question)) {
            score += Math.log((count.getOrDefault(run, 0) + 1) / total);
        }
        return score;
    }

    private static void learn(Map<String, Integer> count, String words) {
        runs(words).forEach(run -> count.merge(run, 1, Integer::sum));
    }

    private static List<String> runs(String words) {
        String plain = " "
                + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip() + " ";
        return java.util.stream.IntStream.rangeClosed(0, plain.length() - RUN)
                .mapToObj(i -> plain.substring(i, i + RUN))
                .toList();
    }
}
