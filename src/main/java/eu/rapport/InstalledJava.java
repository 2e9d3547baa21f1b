package eu.rapport;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The Javas on this machine, found where installers put them. Compiled for older Java, as {@link Launcher} is. */
final class InstalledJava {
    private static final String USER = System.getProperty("user.home");

    private InstalledJava() {}

    /** The program of the newest one that is at least of that version, empty where there is none. */
    static Optional<File> newest(int atLeast) {
        return newest(atLeast, homes());
    }

    static Optional<File> newest(int atLeast, Stream<File> homes) {
        return homes.filter(home -> version(home) >= atLeast)
                .max(Comparator.comparingInt(InstalledJava::version))
                .map(InstalledJava::program);
    }

    private static Stream<File> homes() {
        List<File> folders = List.of(
                new File(System.getProperty("java.home")).getAbsoluteFile().getParentFile(),
                new File("/usr/lib/jvm"),
                new File("/opt/java"),
                new File("/Library/Java/JavaVirtualMachines"),
                new File("C:\\Program Files\\Java"),
                new File("C:\\Program Files\\Eclipse Adoptium"),
                new File(USER, ".sdkman/candidates/java"),
                new File(USER, ".jdks"));
        Stream<File> installed = folders.stream()
                .flatMap(folder -> children(folder))
                .flatMap(each -> Stream.of(each, new File(each, "Contents/Home")));
        return Stream.concat(Stream.ofNullable(System.getenv("JAVA_HOME")).map(File::new), installed);
    }

    private static Stream<File> children(File folder) {
        File[] all = folder.listFiles(File::isDirectory);
        return all == null ? Stream.empty() : Arrays.stream(all);
    }

    /** The feature version that a Java says of itself in its file {@code release}; 0 where there is none that can be run. */
    private static int version(File home) {
        File release = new File(home, "release");
        if (!release.isFile() || !program(home).canExecute()) {
            return 0;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(release.toPath(), StandardCharsets.UTF_8)) {
            properties.load(reader);
            String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
            return Runtime.Version.parse(version).feature();
        } catch (IOException | IllegalArgumentException unreadable) {
            return 0;
        }
    }

    private static File program(File home) {
        File windows = new File(home, "bin/java.exe");
        return windows.isFile() ? windows : new File(home, "bin/java");
    }
}
