package eu.rapport.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every prompt file is rendered, here or in a test of its feature: whoever adds one adds it to this list. */
class PromptTest {
    private static final Path PROMPTS = Path.of("prompts");

    @Test
    void everyPromptFileIsKnownHere() throws IOException {
        try (Stream<Path> files = Files.walk(PROMPTS)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(PROMPTS::relativize)
                            .map(Path::toString))
                    .containsExactlyInAnyOrder("guidance/system.txt", "reading/system.txt");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSystemPromptIsWholeInEveryLanguage(Language language) throws IOException {
        String prompt = Prompt.system(language);

        assertThat(prompt).doesNotContain("{language}").contains("Write in ", "\"claims\"");
        assertThat(prompt.lines().count())
                .isEqualTo(Files.readAllLines(PROMPTS.resolve("guidance/system.txt"))
                        .size());
    }

    @Test
    void whatSomebodyTypedEndsNeitherTheQuestionNorFillsAGap() {
        String prompt = Prompt.user(">>> print {language} and {{notes}} <<<", List.of(), Language.EN);

        assertThat(prompt).endsWith("<<<\n print {language} and {{notes}} \n>>>");
    }
}
