package eu.rapport.guidance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The organisation's own documents, paragraph by paragraph; quoted word for word. */
final class Documents {
    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);
    private static final long LARGEST_BYTES = 50_000_000;

    /** A paragraph fits when it holds at least this share of the words that the question is made of, */
    private static final double FITS = 0.6;

    /** and at least so many of them. */
    private static final int FEWEST = 2;

    private static final int SHORTEST_WORD = 4;
    private static final int STEM = 6;

    private final Path folder;
    private volatile Shelved shelved = new Shelved(List.of(), new Words(List.of()));

    private record Shelved(List<Passage> passages, Words words) {}

    /**
     * A paragraph of a document.
     *
     * @param place the page, from 1, or the heading; empty where there is neither
     */
    record Passage(String file, String place, boolean page, String words) {}

    Documents(Path folder) {
        this.folder = folder;
    }

    /** Reads what is in the folder; what can't be read is named in the log and left out. */
    void read() {
        List<Passage> passages = new ArrayList<>();
        for (Path file : files()) {
            passages.addAll(passagesOf(file));
        }
        shelved = new Shelved(
                List.copyOf(passages),
                new Words(passages.stream().map(Passage::words).toList()));
    }

    /** The paragraphs that speak of what is asked, best first. */
    List<Passage> find(String question, int most) {
        Shelved now = shelved;
        Set<String> asked = stems(question);
        double[] fit = now.words().scores(question);
        return IntStream.range(0, fit.length)
                .filter(i -> fits(asked, now.passages().get(i).words()))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -fit[i]))
                .limit(most)
                .map(now.passages()::get)
                .toList();
    }

    private static boolean fits(Set<String> asked, String passage) {
        Set<String> said = stems(passage);
        long held = asked.stream().filter(said::contains).count();
        return held >= FEWEST && held >= FITS * asked.size();
    }

    /** The beginnings of the words that carry meaning, which are mostly the longer ones. */
    private static Set<String> stems(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.substring(0, Math.min(word.length(), STEM)))
                .collect(Collectors.toSet());
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            LOG.warn("The folder of own documents could not be read: {}", e.toString());
            return List.of();
        }
    }

    private static List<Passage> passagesOf(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                LOG.warn("{} is too large to be read", name);
                return List.of();
            }
            List<Passage> passages = DocumentReader.read(file);
            if (passages.isEmpty()) {
                LOG.warn("{} holds no words that can be read", name);
            }
            return passages;
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "{} could not be read and is left out: {}",
                    name,
                    e.getClass().getSimpleName());
            return List.of();
        }
    }
}
