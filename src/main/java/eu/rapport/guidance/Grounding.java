package eu.rapport.guidance;

import eu.rapport.models.Garbage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lets through only those sentences of a model that name statements it was given and quote one of them. */
final class Grounding {
    private static final int LONGEST_ANSWER = 20_000;
    private static final int LONGEST_SENTENCE = 400;
    private static final int SHORTEST_QUOTE = 8;

    private Grounding() {}

    /** A sentence with the statements it rests on. */
    record Claim(String sentence, List<Statement> statements) {}

    /** The sentences that rest on what was given; the others are dropped. */
    static List<Claim> check(@org.jspecify.annotations.Nullable String answer, List<Statement> given) throws Garbage {
        List<Claim> claims = new ArrayList<>();
        for (JsonNode each : claimsOf(answer)) {
            claim(each, given).ifPresent(claims::add);
        }
        return claims;
    }

    private static JsonNode claimsOf(@org.jspecify.annotations.Nullable String answer) throws Garbage {
        int from = answer == null ? -1 : answer.indexOf('{');
        int to = answer == null ? -1 : answer.lastIndexOf('}');
        if (answer == null || answer.length() > LONGEST_ANSWER || from < 0 || to < from) {
            throw new Garbage();
        }
        try {
            JsonNode claims =
                    JsonMapper.shared().readTree(answer.substring(from, to + 1)).get("claims");
            if (claims == null || !claims.isArray()) {
                throw new Garbage();
            }
            return claims;
        } catch (JacksonException e) {
            throw new Garbage();
        }
    }

    private static Optional<Claim> claim(JsonNode node, List<Statement> given) {
        String sentence = text(node.get("sentence"));
        String quote = text(node.get("quote"));
        List<Statement> named = new ArrayList<>();
        JsonNode keys = node.get("statements");
        if (keys != null && keys.isArray()) {
            for (JsonNode key : keys) {
                Optional<Statement> known = given.stream()
                        .filter(each -> each.key().equals(text(key)))
                        .findFirst();
                if (known.isEmpty()) {
                    return Optional.empty();
                }
                named.add(known.get());
            }
        }
        boolean sound = !sentence.isBlank() && sentence.length() <= LONGEST_SENTENCE && quoted(quote, named);
        return sound ? Optional.of(new Claim(sentence, named)) : Optional.empty();
    }

    private static boolean quoted(String quote, List<Statement> named) {
        String sought = plain(quote);
        return sought.length() >= SHORTEST_QUOTE
                && named.stream()
                        .flatMap(each -> each.words().values().stream())
                        .anyMatch(words -> plain(words).contains(sought));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String text(@org.jspecify.annotations.Nullable JsonNode node) {
        return node != null && node.isString() ? node.asString() : "";
    }
}
