package eu.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledJavaTest {
    @TempDir
    Path folder;

    @Test
    void findsTheNewestThatIsNewEnough() throws IOException {
        java("seventeen", "17.0.15");
        java("twenty-one", "21");
        Path newest = java("twenty-five", "25.0.3");

        assertThat(InstalledJava.newest(21, homes()))
                .hasValue(newest.resolve("bin/java").toFile());
        assertThat(InstalledJava.newest(26, homes())).isEmpty();
    }

    @Test
    void passesOverWhatIsNoJavaThatRuns() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        java("without a version", "");
        java("odd", "tomorrow");
        assertThat(java("broken", "25").resolve("bin/java").toFile().setExecutable(false))
                .isTrue();

        assertThat(InstalledJava.newest(21, homes())).isEmpty();
    }

    @Test
    void findsTheOneThatRunsThisTest() {
        assertThat(InstalledJava.newest(Launcher.NEEDED)).isPresent();
    }

    private Path java(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Path program = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(program, "");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private Stream<File> homes() {
        return Stream.of(String.valueOf(folder)).map(File::new).flatMap(each -> Stream.of(each.listFiles()));
    }
}
