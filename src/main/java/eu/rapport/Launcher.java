package eu.rapport;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code java -jar rapport.jar} runs. The machine's {@code java} is often older than the newest one on it: then Rapport is
 * handed on to that one, and this process only passes on signals and the exit code.
 *
 * <p>Compiled for older Java than all the rest; what is newer is reached by name.
 */
final class Launcher {
    static final int NEEDED = 21;

    private static final String RAPPORT = "eu.rapport.Rapport";

    private static final String HANDED_ON = "rapport.handed-on";

    private Launcher() {}

    public static void main(String[] arguments) throws Throwable {
        if (Runtime.version().feature() >= NEEDED) {
            if (Boolean.getBoolean(HANDED_ON)) {
                endWithLauncher();
            }
            run(arguments);
            return;
        }
        Optional<File> newer = InstalledJava.newest(NEEDED);
        if (newer.isPresent()) {
            System.exit(handOn(newer.get(), arguments));
        }
        System.err.printf(
                "Rapport needs Java %d or newer; this is Java %d, and no newer one was found on this machine.%n"
                        + "Install one and start Rapport with it: /path/to/newer/bin/java -jar %s%n",
                NEEDED, Runtime.version().feature(), System.getProperty("java.class.path"));
        System.exit(1);
    }

    private static void run(String[] arguments) throws Throwable {
        try {
            Class.forName(RAPPORT).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException wrapped) {
            throw wrapped.getTargetException();
        }
    }

    /** Nobody writes into the input: it ends when the first process does, even when that one is killed. */
    private static void endWithLauncher() {
        Thread watch = new Thread(
                () -> {
                    try {
                        System.in.transferTo(OutputStream.nullOutputStream());
                    } catch (IOException cut) {
                        // ended as well
                    }
                    Runtime.getRuntime().halt(1);
                },
                "launcher");
        watch.setDaemon(true);
        watch.start();
    }

    private static int handOn(File java, String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java.getPath());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-D" + HANDED_ON + "=true");
        command.add("-jar");
        command.add(System.getProperty("java.class.path"));
        command.addAll(List.of(arguments));
        Process rapport = new ProcessBuilder(command)
                .inheritIO()
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(rapport)));
        return rapport.waitFor();
    }

    private static void end(Process rapport) {
        rapport.destroy();
        try {
            rapport.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
