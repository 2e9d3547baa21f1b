package eu.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class EvaluationsTest {
    @TempDir
    Path folder;

    /** An evaluation is quiet, and in this process so would be all that comes after. */
    @AfterEach
    void logAsBefore() {
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
    }

    @Test
    void listsWhatCanBeEvaluated(CapturedOutput output) {
        assertThat(Evaluations.run(new String[] {"evaluate", "the weather"})).isEqualTo(2);
        assertThat(output).contains("evaluate guidance", "evaluate understanding");
    }

    @Test
    void saysHowItIsUsedWhereArgumentsAreMissing(CapturedOutput output) {
        assertThat(Evaluations.run(new String[] {"evaluate", "understanding"})).isEqualTo(2);
        assertThat(output.getErr()).contains("--cases FILE --directories FILE --answers FILE");
    }

    @Test
    void namesAFileThatIsMissingOrIsNoJson(CapturedOutput output) throws IOException {
        Path missing = folder.resolve("missing.json");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");

        assertThat(understanding(missing)).isEqualTo(2);
        assertThat(output.getErr()).contains(missing.toString());
        assertThat(understanding(broken)).isEqualTo(2);
        assertThat(output).doesNotContain("\tat ");
    }

    private static int understanding(Path directories) {
        return Evaluations.run(new String[] {
            "evaluate", "understanding", "--directories", directories.toString(), "--cases", "-", "--answers", "-"
        });
    }
}
