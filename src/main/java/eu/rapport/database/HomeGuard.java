package eu.rapport.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Makes the home folder and keeps it to this process, as soon as it is known where it is: two bots on one folder would read
 * each other's database files. Whoever comes second is told so and ended, before anything of the folder is touched.
 */
public final class HomeGuard implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Path home = Path.of(event.getEnvironment().getRequiredProperty("rapport.home"));
        try {
            HomeLock.take(home);
        } catch (HomeLock.Taken taken) {
            end(taken.toString());
        } catch (IOException failure) {
            end("Rapport cannot use its home folder %s: %s. Make it writable or choose another by RAPPORT_HOME."
                    .formatted(home.toAbsolutePath().normalize(), reason(failure)));
        }
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case FileAlreadyExistsException file -> "it is a file";
            case AccessDeniedException denied -> "this user may not write there";
            default -> failure.toString();
        };
    }

    private static void end(String why) {
        System.err.println(why);
        System.exit(1);
    }
}
