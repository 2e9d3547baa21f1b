package eu.rapport.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that the bot says stands in message files, in every language, and nothing stands there in vain. */
class WordsTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile(
            "(?:Text\\.of|Reply\\.say|Reply\\.reword|Button\\.of)\\(\\s*\"([a-z][a-zA-Z0-9]*(?:\\.[a-zA-Z0-9_]+)+)\"");
    /** Raw text with any letter in it, alone or added to something; and where a key is expected, whatever looks like none. */
    private static final Pattern SPOKEN = Pattern.compile("Text\\.raw\\((?:[^(),;\"]|\\(\\))*\"([^\"]*\\p{L}[^\"]*)\""
            + "|(?:Reply\\.say|Reply\\.reword|Text\\.of|Button\\.of)\\(\\s*\"((?![a-z][a-zA-Z0-9]*\\.)[^\"]*\\p{L}[^\"]*"
            + "|[^\"]*\\s[^\"]*)\"");

    /** Under which name a class tells what it holds about a person, and the names of the single things. */
    private static final Pattern SECTION = Pattern.compile("String section\\(\\) \\{\\s*return \"([^\"]+)\"");

    private static final Pattern HELD = Pattern.compile("(?:\\bput|\\bputAll|Map\\.of)\\(\\s*(?:\\w+,\\s*)?\"(\\w+)\"");

    private static final Pattern QUOTATION = Pattern.compile("\"[^\"\\n]*[“”„«»][^\"\\n]*\"");

    private static final Pattern COMMAND = Pattern.compile(
            "implements [^{]*\\bCommand\\b.*?String name\\(\\)\\s*\\{\\s*return (?:\"([a-z]+)\"|[\\w.]*?(\\w+));",
            Pattern.DOTALL);

    @Test
    void everyKeyInTheCodeHasWords() throws IOException {
        Properties english = words("");
        List<String> missing = new ArrayList<>();
        for (Path file : javaFiles()) {
            Matcher key = KEY.matcher(Files.readString(file));
            while (key.find()) {
                if (!english.containsKey(key.group(1))) {
                    missing.add(file.getFileName() + ": " + key.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void whateverIsHeldAboutAPersonHasAName() throws IOException {
        Properties english = words("");
        List<String> nameless = new ArrayList<>();
        for (Path file : javaFiles()) {
            String code = Files.readString(file);
            Matcher section = SECTION.matcher(code);
            if (!section.find()) {
                continue;
            }
            Matcher held = HELD.matcher(code);
            Stream.concat(Stream.of(section.group(1)), held.results().map(each -> each.group(1)))
                    .filter(name -> !english.containsKey("mydata." + name))
                    .filter(name -> !english.containsKey("mydata." + section.group(1) + "." + name))
                    .forEach(name -> nameless.add(file.getFileName() + ": " + name));
        }
        assertThat(nameless).isEmpty();
    }

    @Test
    void noWordsToPeopleStandInTheCode() throws IOException {
        List<String> literals = new ArrayList<>();
        for (Path file : javaFiles()) {
            Matcher spoken = SPOKEN.matcher(Files.readString(file));
            while (spoken.find()) {
                literals.add(file.getFileName() + ": " + spoken.group());
            }
        }
        assertThat(literals).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Text.raw(\"Hello there\")",
                "Text.raw(\"Saved\")",
                "Text.raw(each.name() + \" and others\")",
                "Reply.say(\"Saved\")",
                "Text.of(\"saved\")",
                "Button.of(\"Yes, please.\", name()"
            })
    void wordsInTheCodeAreFound(String planted) {
        assertThat(SPOKEN.matcher(planted).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text.raw(\" · \")", "Text.of(\"health.title\", name)", "Button.of(\"team.send\", STAFF)"})
    void keysAndSignsAreNone(String harmless) {
        assertThat(SPOKEN.matcher(harmless).find()).isFalse();
    }

    /** Quotation marks as people read them have no other use in code than in words to people; what the bot reads may have them. */
    @Test
    void noQuotationForPeopleStandsInTheCode() throws IOException {
        List<String> quotations = new ArrayList<>();
        for (Path file : javaFiles()) {
            Matcher quotation = QUOTATION.matcher(Files.readString(file));
            while (!file.toString().contains("reading") && quotation.find()) {
                quotations.add(file.getFileName() + ": " + quotation.group());
            }
        }
        assertThat(quotations).isEmpty();
        assertThat(QUOTATION.matcher("say(\"I heard “\" + words)").find()).isTrue();
    }

    @Test
    void everyCommandHasAHelpLineAndExamples() throws IOException {
        Properties english = words("");
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(commands).allSatisfy(name -> {
            assertThat(english).containsKey(name + ".help");
            assertThat(english.getProperty(name + ".help")).hasSizeLessThan(100);
            assertThat(english.getProperty(name + ".examples", "").lines()).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nl", "_fr", "_de"})
    void everyTemplateCanBeFilled(String language) throws IOException {
        words(language)
                .forEach((key, words) -> assertThat(new MessageFormat(words.toString(), Locale.ROOT))
                        .as(key.toString())
                        .isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"_nl", "_fr", "_de"})
    void everyLanguageSaysTheSame(String language) throws IOException {
        Properties english = words("");
        Properties other = words(language);
        assertThat(new TreeSet<>(other.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        Map<String, String> different = new HashMap<>();
        english.stringPropertyNames().forEach(key -> {
            if (!arguments(english.getProperty(key)).equals(arguments(other.getProperty(key)))) {
                different.put(key, other.getProperty(key));
            }
        });
        assertThat(different).isEmpty();
    }

    private static TreeSet<String> arguments(String words) {
        TreeSet<String> found = new TreeSet<>();
        Matcher argument = Pattern.compile("\\{(\\d)").matcher(words);
        while (argument.find()) {
            found.add(argument.group(1));
        }
        return found;
    }

    private static List<String> commands() throws IOException {
        List<String> names = new ArrayList<>();
        for (Path file : javaFiles()) {
            Matcher command = COMMAND.matcher(Files.readString(file));
            if (command.find()) {
                names.add(command.group(1) != null ? command.group(1) : constant(command.group(2), file));
            }
        }
        return names;
    }

    /** The words under a constant's name, in the file itself or beside it. */
    private static String constant(String name, Path file) throws IOException {
        Pattern constant = Pattern.compile("String " + name + " = \"([a-z]+)\"");
        List<Path> places = new ArrayList<>(List.of(file));
        try (Stream<Path> beside = Files.list(file.resolveSibling(""))) {
            places.addAll(beside.toList());
        }
        for (Path place : places) {
            Matcher found = constant.matcher(Files.readString(place));
            if (found.find()) {
                return found.group(1);
            }
        }
        return file.toString();
    }

    private static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(each -> each.toString().endsWith(".java")).toList();
        }
    }

    /** All words of a language; empty ending: English. */
    private static Properties words(String ending) throws IOException {
        Properties words = new Properties();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.filter(each -> matches(each, ending)).toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    words.load(reader);
                }
            }
        }
        return words;
    }

    private static boolean matches(Path file, String ending) {
        String name = file.getFileName().toString();
        return ending.isEmpty()
                ? name.endsWith(".properties") && !name.contains("_")
                : name.endsWith(ending + ".properties");
    }
}
