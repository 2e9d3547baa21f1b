package eu.rapport.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder with the database's files. It gets its name only when it is whole, so a name means a usable database. */
record DataFolder(Path path, String password) {
    static final String USER = "rapport";

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final String PASSWORD_FILE = "rapport.password";

    static DataFolder madeReady(Path home, Programs programs) throws IOException {
        Path path = home.resolve("postgresql");
        Path half = home.resolve("postgresql.new");
        Folders.delete(half);
        if (!Files.exists(path.resolve(PASSWORD_FILE)) || !Files.exists(path.resolve("global/pg_control"))) {
            putAside(path);
            make(half, programs);
            Files.move(half, path);
        }
        return new DataFolder(path, Files.readString(path.resolve(PASSWORD_FILE)));
    }

    /** A folder of that name that is no database of ours: never deleted, somebody may know what it is. */
    private static void putAside(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        Path aside = Files.createTempDirectory(path.getParent(), "postgresql.unusable-");
        Files.delete(aside);
        Files.move(path, aside);
        LOG.warn("{} was not a complete database; it is now {}, and a new one is made", path, aside.getFileName());
    }

    private static void make(Path folder, Programs programs) throws IOException {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Path file = Files.createTempFile(folder.getParent(), "new", ".password");
        try {
            Files.writeString(file, password);
            // a fixed locale: sorting must not depend on the machine, nor change when it is upgraded
            if (!programs.run(
                    "initdb",
                    "-D",
                    folder.toString(),
                    "-U",
                    USER,
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + file,
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8")) {
                throw new IOException(
                        "No database could be made in %s; %s says why. Or set SPRING_DATASOURCE_URL to one of yours."
                                .formatted(folder.getParent(), programs.log()));
            }
            Files.move(file, folder.resolve(PASSWORD_FILE));
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
