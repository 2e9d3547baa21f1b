package eu.rapport.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files under {@code reading/} on the class path: one entry a line; empty lines and those with {@code #} say nothing. */
final class WordFile {
    private WordFile() {}

    /** The lines of {@code reading/<name>.txt} that say something. */
    static List<String> lines(String name) {
        try (InputStream file = WordFile.class.getResourceAsStream("/reading/" + name + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("No word list reading/" + name + ".txt on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
