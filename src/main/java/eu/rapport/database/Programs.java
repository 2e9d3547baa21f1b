package eu.rapport.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * PostgreSQL's own programs, unpacked once from the jar for this machine. Only its archives are taken from zonky's library: its
 * way of running them is made for tests (no fsync, no password, no word when a start failed).
 */
final class Programs {
    private final Path folder;
    private final Path log;

    private Programs(Path folder, Path log) {
        this.folder = folder;
        this.log = log;
    }

    static Programs unpackedIn(Path home) throws IOException {
        byte[] archive;
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), machine())) {
            archive = packed.readAllBytes();
        }
        Path all = home.resolve("postgresql-programs");
        Path folder = all.resolve(
                HexFormat.of().formatHex(DigestUtils.sha256(archive)).substring(0, 16));
        if (!Files.isDirectory(folder)) {
            // under its final name only when whole; what an interrupted start or an older version left goes
            Folders.delete(all);
            Path half = Files.createDirectories(all).resolve("unpacking");
            Archive.unpack(archive, half);
            Files.move(half, folder);
        }
        Path logs = Files.createDirectories(home.resolve("logs"), HomeLock.ownerOnly("rwx------"));
        return new Programs(folder, logs.resolve("postgresql.log"));
    }

    Path log() {
        return log;
    }

    /** Whether a process runs a program from here. */
    boolean runs(ProcessHandle process) {
        return process.info()
                .command()
                .map(Path::of)
                .filter(each -> each.startsWith(folder))
                .isPresent();
    }

    /** Runs a program to its end and tells whether it succeeded; what it prints goes to the log. */
    boolean run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LC_ALL", "C");
        try {
            return builder.start().waitFor() == 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL was at work", interrupted);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("win") ? "Windows" : name.contains("mac") ? "Darwin" : "Linux";
    }

    private static String machine() {
        String name = System.getProperty("os.arch");
        return name.equals("amd64") ? "x86_64" : name;
    }
}
