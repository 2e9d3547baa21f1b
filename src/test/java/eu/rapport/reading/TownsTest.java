package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Messages of four made-up towns, written before anybody looked at the word lists or the examples. The odd ones may be looked
 * at ({@code tune.jsonl}); of the even ones ({@code held.jsonl}) only the totals are ever printed, so that they stay unseen.
 * Two more sets say in many ways what is easily taken for something else: orders to a machine, jokes and noise around a name
 * ({@code adversarial.jsonl}), and when to meet again ({@code followups.jsonl}).
 */
class TownsTest {
    private static final Path CASES = Path.of("src/test/resources/reading");

    private final JsonMapper json = JsonMapper.shared();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "adversarial, intent, 0.95",
        "followups, intent, 1",
        "followups, follow_up_due, 1",
        "tune, intent, 0.94",
        "held, intent, 0.92",
        "tune, community, 0.94",
        "held, community, 0.92",
        "tune, meeting_date, 0.95",
        "held, meeting_date, 0.85",
        "tune, follow_up_due, 0.95",
        "held, follow_up_due, 0.92"
    })
    void mostIsReadRight(String set, String slot, double share) throws IOException {
        Path answers = folder.resolve(set);
        new EvaluateUnderstanding()
                .run(List.of(
                        "--cases", CASES.resolve(set + ".jsonl").toString(),
                        "--directories", CASES.resolve("towns.json").toString(),
                        "--answers", answers.toString()));
        List<String> wrong = wrong(set, slot, Files.readAllLines(answers));
        long scored = cases(set).stream().filter(one -> isScored(one, slot)).count();
        assertThat(1 - (double) wrong.size() / scored)
                .as(set.equals("held") ? set : String.join("\n", wrong))
                .isGreaterThanOrEqualTo(share);
    }

    private List<String> wrong(String set, String slot, List<String> answers) throws IOException {
        List<JsonNode> cases = cases(set);
        assertThat(answers).hasSameSizeAs(cases);
        List<String> wrong = new ArrayList<>();
        for (int at = 0; at < answers.size(); at++) {
            JsonNode one = cases.get(at);
            String wanted = one.get("expect").path(slot).asString("");
            if (isScored(one, slot)
                    && !Objects.equals(
                            wanted, json.readTree(answers.get(at)).path(slot).asString(""))) {
                wrong.add(one.get("text").asString());
            }
        }
        return wrong;
    }

    private List<JsonNode> cases(String set) throws IOException {
        return Files.readAllLines(CASES.resolve(set + ".jsonl")).stream()
                .map(json::readTree)
                .toList();
    }

    private static boolean isScored(JsonNode one, String slot) {
        return slot.equals("intent")
                || one.get("expect").has(slot)
                        && one.path("skip")
                                .valueStream()
                                .noneMatch(each -> each.asString().equals(slot));
    }
}
