package eu.rapport.guidance;

import eu.rapport.shared.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question with, perhaps, what is known about its right answer.
 *
 * @param gold passages that answer it; empty where the paper does not; null where that is not known
 * @param also passages that help
 */
record EvaluationCase(
        String id,
        String question,
        @Nullable Role role,
        @Nullable List<String> gold,
        List<String> also) {

    /** What was answered, passages best first, the score from 0 to 1. */
    record Given(boolean answered, List<String> passages, double score, double millis) {}

    static List<EvaluationCase> read(Path file, JsonMapper json) throws IOException {
        List<EvaluationCase> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                cases.add(of(json.readTree(line)));
            }
        }
        return cases;
    }

    private static EvaluationCase of(JsonNode node) {
        JsonNode role = node.get("role");
        return new EvaluationCase(
                node.get("id").asString(),
                node.get("question").asString(),
                role == null || role.isNull() ? null : EvaluateGuidance.role(role.asString()),
                node.has("gold") ? strings(node.get("gold")) : null,
                node.has("also") ? strings(node.get("also")) : List.of());
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(each -> strings.add(each.asString()));
        return strings;
    }

    /** Where the first passage that answers stands, from 0; far away where there is none. */
    int place(Given given, boolean fair) {
        for (int i = 0; i < given.passages().size(); i++) {
            String passage = given.passages().get(i);
            if ((gold != null && gold.contains(passage)) || (fair && also.contains(passage))) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }
}
