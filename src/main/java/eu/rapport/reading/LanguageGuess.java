package eu.rapport.reading;

import eu.rapport.shared.Language;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which of our languages a text is in, by whose words it uses; words of several languages count less. */
final class LanguageGuess {
    private LanguageGuess() {}

    static Language of(List<Token> tokens) {
        Map<Language, Double> weights = new EnumMap<>(Language.class);
        for (Token token : tokens) {
            if (token.kind() == Kind.WORD) {
                weigh(token.plain(), weights);
            }
        }
        return weights.entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<Language, Double> each) -> each.getValue())
                        .thenComparing(each -> -each.getKey().ordinal()))
                .map(Map.Entry::getKey)
                .orElse(Language.EN);
    }

    private static void weigh(String word, Map<Language, Double> weights) {
        List<Language> speakers = List.of(Language.values()).stream()
                .filter(language -> Lexicon.of(language).knows(word))
                .toList();
        speakers.forEach(language -> weights.merge(language, 1.0 / speakers.size() / speakers.size(), Double::sum));
    }
}
