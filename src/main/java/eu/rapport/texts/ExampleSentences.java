package eu.rapport.texts;

import eu.rapport.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sentences that stand for what people may want, in all languages: those under {@code <name>.examples}, one a line. */
public final class ExampleSentences {
    private static final String ENDING = ".examples";

    private ExampleSentences() {}

    /** All sentences by the name they stand under. */
    public static Map<String, List<String>> byName() {
        Catalogue catalogue = new Catalogue();
        Map<String, List<String>> sentences = new TreeMap<>();
        for (Language language : Language.values()) {
            for (String key : catalogue.keys(language)) {
                if (key.endsWith(ENDING)) {
                    List<String> known = sentences.computeIfAbsent(
                            key.substring(0, key.length() - ENDING.length()), name -> new ArrayList<>());
                    known.addAll(lines(catalogue.findOnly(key, language).orElseThrow()));
                }
            }
        }
        return sentences;
    }

    private static List<String> lines(String words) {
        return words.lines()
                .map(line -> line.strip().replace("''", "'"))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
