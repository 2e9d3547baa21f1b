package eu.rapport.guidance;

import eu.rapport.guidance.Documents.Passage;
import eu.rapport.models.SentenceModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Paragraphs of own documents as they can be found. Never changes; what is read by sense later is another index. */
final class DocumentIndex {
    /** A paragraph fits when it holds at least this share of the words that tell what is asked, */
    private static final double FITS = 0.6;

    /** and at least so many of them. */
    private static final int FEWEST = 2;

    /**
     * Where it holds fewer, it must be this near in sense: questions about other matters stay below 0.55, of those that are near our field and
     * that the paper does not answer two in a hundred come so near to any of its statements.
     */
    private static final double SAME_MATTER = 0.72;

    /** Or so near while it holds one of the words. */
    private static final double RELATED = 0.62;

    /** What the words add to nearness in sense, for the order alone. */
    private static final double WORDS = 0.1;

    /** A word tells nothing when more than this share of questions about anything hold it. */
    private static final double OFTEN = 0.04;

    private static final int SHORTEST_WORD = 3;
    private static final int STEM = 6;

    private final List<Passage> passages;
    private final Set<String> filling;
    private final Words words;
    private final @Nullable Read read;

    private record Read(SentenceModel model, List<float[]> vectors) {}

    DocumentIndex(List<Passage> passages, Set<String> filling) {
        this(passages, filling, new Words(passages.stream().map(Passage::words).toList()), null);
    }

    private DocumentIndex(List<Passage> passages, Set<String> filling, Words words, @Nullable Read read) {
        this.passages = passages;
        this.filling = filling;
        this.words = words;
        this.read = read;
    }

    /** The same paragraphs, read by a model. */
    DocumentIndex with(SentenceModel model, List<float[]> vectors) {
        return new DocumentIndex(passages, filling, words, new Read(model, vectors));
    }

    List<Passage> passages() {
        return passages;
    }

    boolean isReadBySense() {
        return read != null;
    }

    /** The paragraphs that hold most of what is asked in words, or nearly all of it in sense; best first. */
    List<Passage> find(String question, int most) {
        if (passages.isEmpty()) {
            return List.of();
        }
        double[] fit = words.scores(question);
        double best = Math.max(1e-9, Arrays.stream(fit).max().orElse(0));
        double[] near = nearness(question);
        Set<String> asked = stems(question);
        return IntStream.range(0, fit.length)
                .filter(i ->
                        near[i] >= SAME_MATTER || fits(asked, passages.get(i).words(), near[i]))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -(near[i] + WORDS * fit[i] / best)))
                .limit(most)
                .map(passages::get)
                .toList();
    }

    private double[] nearness(String question) {
        if (read == null) {
            return new double[passages.size()];
        }
        float[] vector = read.model().question(question);
        return read.vectors().stream()
                .mapToDouble(each -> Linear.dot(vector, each))
                .toArray();
    }

    private boolean fits(Set<String> asked, String passage, double near) {
        Set<String> said = stems(passage);
        long held = asked.stream().filter(said::contains).count();
        return held >= 1 && near >= RELATED || held >= FEWEST && held >= FITS * asked.size();
    }

    /** The beginnings of the words that tell what a text is about. */
    private Set<String> stems(String text) {
        return allStems(text).filter(each -> !filling.contains(each)).collect(Collectors.toSet());
    }

    private static Stream<String> allStems(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.substring(0, Math.min(word.length(), STEM)));
    }

    /** The beginnings of words that stand in so many questions, whatever they ask, that they tell nothing. */
    static Set<String> filling(List<String> questions) {
        long often = Math.round(questions.size() * OFTEN);
        return questions.stream()
                .flatMap(each -> allStems(each).distinct())
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(each -> each.getValue() > often)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
