package eu.rapport.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.mock.env.MockEnvironment;

class HomeLockTest {
    @TempDir
    Path folder;

    @Test
    void whoComesSecondIsToldWhoHoldsTheHome() throws Exception {
        Path home = folder.resolve("home");
        try (HomeLock first = HomeLock.take(home)) {
            assertThatThrownBy(() -> HomeLock.take(home))
                    .isInstanceOf(HomeLock.Taken.class)
                    .hasMessageContaining("already running on " + home)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("RAPPORT_HOME");
        }
        HomeLock.take(home).close();
    }

    @Test
    void aSecondStartEndsWithOneLineEvenWhenTheFirstHasForgottenItsLock() throws Exception {
        HomeLock.take(folder);
        System.gc(); // collected channels are closed, and their locks lost

        Process second = Rerun.of(StartsOnHome.class, folder.toString());
        assertThat(second.errorReader().lines())
                .singleElement()
                .asString()
                .contains("already running on " + folder)
                .contains("process " + ProcessHandle.current().pid());
        assertThat(second.waitFor()).isEqualTo(1);
    }

    @Test
    void aNewHomeIsItsOwnersOnly() throws Exception {
        Path home = folder.resolve("deep/home");
        HomeLock.take(home).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
    }

    /** As the bot starts, without the bot. */
    static final class StartsOnHome {
        public static void main(String[] arguments) {
            MockEnvironment environment = new MockEnvironment().withProperty("rapport.home", arguments[0]);
            new HomeGuard()
                    .onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                            new DefaultBootstrapContext(), new SpringApplication(), new String[0], environment));
        }
    }
}
