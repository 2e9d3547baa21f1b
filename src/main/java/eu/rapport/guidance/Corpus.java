package eu.rapport.guidance;

import eu.rapport.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of the paper, statement by statement, and what people ask that is not in it.
 *
 * @param notInPaper questions that the paper does not answer, by language
 * @param notRendered passages without a statement, each with the reason
 */
record Corpus(List<Statement> statements, Map<Language, List<String>> notInPaper, Map<String, String> notRendered) {

    Corpus {
        statements = List.copyOf(statements);
        notInPaper = Map.copyOf(notInPaper);
        notRendered = Map.copyOf(notRendered);
    }

    Statement get(int number) {
        return statements.get(number);
    }

    int size() {
        return statements.size();
    }

    Optional<Statement> named(String key) {
        return statements.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    List<String> refused(Language language) {
        return notInPaper.getOrDefault(language, List.of());
    }
}
