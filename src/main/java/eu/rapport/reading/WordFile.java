package eu.rapport.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files under {@code reading/} on the class path: one entry a line; empty lines and those with {@code #} say nothing. */
final class WordFile {
    private WordFile() {}

    /** The phrases of {@code reading/<name>.txt} by section: a line {@code [section]}, and phrases between commas. */
    static Map<String, List<String>> sections(String name) {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> open = new ArrayList<>();
        for (String written : lines(name)) {
            if (written.startsWith("[")) {
                open = sections.computeIfAbsent(
                        written.substring(1, written.length() - 1), section -> new ArrayList<>());
            } else {
                Arrays.stream(written.split(","))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .forEach(open::add);
            }
        }
        return sections;
    }

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
