package eu.rapport.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far sending has come, in the database and in a file outside of it: where the database knows less than the file, it was
 * restored from a backup.
 */
@Component
class Progress {
    private static final Logger log = LoggerFactory.getLogger(Progress.class);

    private final JdbcClient database;
    private final Restores restores;
    private final @Nullable Path home;
    private boolean compared;
    private boolean sent;
    private long written;

    Progress(JdbcClient database, Restores restores, @Value("${rapport.home:}") String home) {
        this.database = database;
        this.restores = restores;
        this.home = home.isBlank() ? null : Path.of(home);
    }

    private record Count(String id, long count) {}

    /** Compares, before anything is sent. */
    void compare() {
        if (compared) {
            return;
        }
        Count known = known();
        long once = read(file(known)).orElse(0L);
        if (once > known.count()) {
            log.error("The database was restored from a backup; what it was to send is held until that is decided");
            restores.found();
            database.sql("update sending_progress set count = greatest(count, ?)")
                    .param(once)
                    .update();
        }
        compared = true;
    }

    /** Notes that something was sent. */
    void advance() {
        sent = true;
    }

    /** Writes down how far it has come, also where another instance did the sending. */
    void keep() throws IOException {
        if (sent) {
            sent = false;
            database.sql("update sending_progress set count = count + 1").update();
        }
        Count known = known();
        Path file = file(known);
        if (file != null && known.count() > written) {
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(draft, Long.toString(known.count()));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            written = known.count();
        }
    }

    private Count known() {
        return database.sql("select id::text, count from sending_progress")
                .query((row, number) -> new Count(row.getString(1), row.getLong(2)))
                .single();
    }

    private @Nullable Path file(Count known) {
        return home == null ? null : home.resolve("sending-" + known.id() + ".progress");
    }

    private static Optional<Long> read(@Nullable Path file) {
        try {
            return file == null || !Files.exists(file)
                    ? Optional.empty()
                    : Optional.of(Long.parseLong(Files.readString(file).strip()));
        } catch (IOException | NumberFormatException e) {
            log.warn("{} cannot be read", file);
            return Optional.empty();
        }
    }
}
