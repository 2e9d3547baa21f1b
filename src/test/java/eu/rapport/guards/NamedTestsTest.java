package eu.rapport.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the tables of reliability name as proof exists: a test that moves or goes takes its name there along. */
class NamedTestsTest {
    private static final Pattern PROOF = Pattern.compile("\\b([A-Z]\\w*Test)\\b((?:,? [a-z]+[A-Z_]\\w*)*)");
    private static final Map<String, String> TESTS = tests();

    @Test
    void everyTestThatReliabilityNamesExists() throws IOException {
        assertThat(missing(Files.readString(Path.of("docs/reliability.md")))).isEmpty();
    }

    @Test
    void aTestThatIsNotThereIsFound() {
        assertThat(
                        missing(
                                "| x | NamedTestsTest aTestThatIsNotThereIsFound, aTestThatNobodyWrote; NoSuchTest; ModulesTest |"))
                .containsExactly("NamedTestsTest aTestThatNobodyWrote", "NoSuchTest");
    }

    private static List<String> missing(String text) {
        return PROOF.matcher(text)
                .results()
                .flatMap(each -> missing(each, TESTS.getOrDefault(each.group(1), "")))
                .toList();
    }

    private static Stream<String> missing(MatchResult proof, String source) {
        return source.isEmpty()
                ? Stream.of(proof.group(1))
                : Stream.of(proof.group(2).split(",? "))
                        .filter(method -> !method.isEmpty() && !source.contains("void " + method + "("))
                        .map(method -> proof.group(1) + " " + method);
    }

    private static Map<String, String> tests() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(each -> each.toString().endsWith("Test.java"))
                    .collect(Collectors.toMap(
                            each -> each.getFileName().toString().replace(".java", ""), NamedTestsTest::source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
