package eu.rapport.guidance;

import eu.rapport.shared.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the corpus as {@code guidance/README.md} describes it; a line that does not fit stops it, named. */
final class CorpusReader {
    private static final Pattern KEY = Pattern.compile("\\[([a-z0-9-]+)]");
    private static final Pattern FIELD = Pattern.compile("(passages|for|section): (.+)");
    private static final Pattern WORDS = Pattern.compile("(en|nl|fr|de)([:?]) (.+)");
    private static final Pattern REASON = Pattern.compile("(\\S+): (.+)");

    private final List<Statement> statements = new ArrayList<>();

    private CorpusReader() {}

    static Corpus read() {
        CorpusReader reader = new CorpusReader();
        for (Step step : Step.values()) {
            reader.readStep(step, lines(step.file()));
        }
        return new Corpus(reader.statements, questions(lines("not-in-paper.txt")), reasons(lines("not-rendered.txt")));
    }

    private void readStep(Step step, List<String> lines) {
        Block block = null;
        for (String line : lines) {
            Matcher key = KEY.matcher(line);
            if (key.matches()) {
                add(block);
                block = new Block(step, key.group(1));
            } else if (block == null || !block.take(line)) {
                throw new IllegalStateException(step.file() + " has a line of no meaning: " + line);
            }
        }
        add(block);
    }

    private void add(@Nullable Block block) {
        if (block != null) {
            statements.add(block.statement(statements.size()));
        }
    }

    private static Map<Language, List<String>> questions(List<String> lines) {
        Block block = new Block(Step.SUMMARY, "not-in-paper");
        for (String line : lines) {
            if (!block.take(line)) {
                throw new IllegalStateException("not-in-paper.txt has a line of no meaning: " + line);
            }
        }
        return block.questions;
    }

    private static Map<String, String> reasons(List<String> lines) {
        Map<String, String> reasons = new HashMap<>();
        for (String line : lines) {
            Matcher reason = REASON.matcher(line);
            if (!reason.matches()) {
                throw new IllegalStateException("not-rendered.txt has a line of no meaning: " + line);
            }
            reasons.put(reason.group(1), reason.group(2));
        }
        return reasons;
    }

    /** The lines of a file that say something. */
    private static List<String> lines(String file) {
        try (InputStream in = CorpusReader.class.getResourceAsStream("/guidance/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The corpus lacks " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A statement while it is being read. */
    private static final class Block {
        private final Step step;
        private final String key;
        private final Map<String, String> fields = new HashMap<>();
        private final Map<Language, String> words = new EnumMap<>(Language.class);
        private final Map<Language, List<String>> questions = new EnumMap<>(Language.class);

        Block(Step step, String key) {
            this.step = step;
            this.key = key;
        }

        boolean take(String line) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                return fields.put(field.group(1), field.group(2)) == null;
            }
            Matcher said = WORDS.matcher(line);
            if (!said.matches()) {
                return false;
            }
            Language language = Language.valueOf(said.group(1).toUpperCase(Locale.ROOT));
            return said.group(2).equals("?")
                    ? questions
                            .computeIfAbsent(language, ignored -> new ArrayList<>())
                            .add(said.group(3))
                    : words.put(language, said.group(3)) == null;
        }

        Statement statement(int number) {
            return new Statement(
                    number,
                    key,
                    List.of(field("passages").split(" ")),
                    step,
                    Audience.valueOf(field("for").toUpperCase(Locale.ROOT)),
                    field("section"),
                    words,
                    questions);
        }

        private String field(String name) {
            String value = fields.get(name);
            if (value == null) {
                throw new IllegalStateException(key + " has no " + name);
            }
            return value;
        }
    }
}
