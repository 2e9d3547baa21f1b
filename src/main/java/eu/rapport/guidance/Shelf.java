package eu.rapport.guidance;

import eu.rapport.models.SentenceModel;
import eu.rapport.shared.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The corpus in one language: found by words at once, and by sense when the sentence models have read it. */
final class Shelf {
    /** What an introduction loses against advice, in deviations of a score: the words of any question come up in it. */
    private static final double INTRODUCTION = 2;

    private final Corpus corpus;
    private final Language language;
    private final Tuning tuning;
    private final Words words;
    private final Words stems;
    private final Words refusedWords;
    private volatile @Nullable Trained trained;

    private record Trained(List<SentenceModel> models, Sense sense) {}

    Shelf(Corpus corpus, Language language) {
        this.corpus = corpus;
        this.language = language;
        this.tuning = Tuning.of(language);
        List<String> texts = corpus.statements().stream().map(this::allWords).toList();
        this.words = new Words(texts);
        this.stems = Words.stems(texts, language);
        this.refusedWords = new Words(corpus.refused(language));
    }

    private String allWords(Statement statement) {
        return statement.in(language) + " " + String.join(" ", statement.askedIn(language));
    }

    /** Reads the corpus with the models; takes seconds, or a minute where no vectors are kept on disk. */
    void learn(List<SentenceModel> models) {
        List<Space.Known> known =
                models.stream().map(model -> known(corpus, language, model)).toList();
        trained = new Trained(models, new Sense(known, tuning.renderingWeight()));
    }

    static Space.Known known(Corpus corpus, Language language, SentenceModel model) {
        List<List<float[]>> asked = new ArrayList<>();
        for (Statement each : corpus.statements()) {
            asked.add(model.questions(each.askedIn(language)));
        }
        List<String> renderings =
                corpus.statements().stream().map(each -> each.in(language)).toList();
        return new Space.Known(model.statements(renderings), asked, model.questions(corpus.refused(language)));
    }

    /** All statements with how well they answer, best first, and how sure it is that any does. */
    Ranking rank(String question) {
        double[] wordScores = words.scores(question);
        double[] wordSigns = wordSigns(wordScores, refusedWords.scores(question));
        Trained now = trained;
        if (now == null) {
            double[] scores = Sense.added(
                    Linear.standardised(wordScores), Linear.standardised(stems.scores(question)), tuning.stemsWeight());
            return ranking(scores, tuning.sureOfWords().of(wordSigns)).afterAdvice(INTRODUCTION);
        }
        // Each model on a core of its own where one is free.
        List<float[]> vectors = now.models().parallelStream()
                .map(model -> model.question(question))
                .toList();
        double[] scores =
                Sense.added(now.sense().scores(vectors), Linear.standardised(wordScores), tuning.wordsWeight());
        double[] signs = allSigns(now.sense().signs(vectors), wordSigns);
        return ranking(scores, tuning.sureOfSense().of(signs));
    }

    /** What sense and words together tell of whether the corpus answers. */
    static double[] allSigns(double[] sense, double[] words) {
        double[] all = Arrays.copyOf(sense, sense.length + words.length);
        System.arraycopy(words, 0, all, sense.length, words.length);
        return all;
    }

    /** What words alone tell of whether the corpus answers. */
    static double[] wordSigns(double[] statements, double[] refused) {
        double yes = IntStream.range(0, statements.length)
                .mapToDouble(i -> statements[i])
                .max()
                .orElse(0);
        double no = IntStream.range(0, refused.length)
                .mapToDouble(i -> refused[i])
                .max()
                .orElse(0);
        return new double[] {(yes - no) / (yes + no + 1), Math.log1p(yes), Math.log1p(no)};
    }

    private Ranking ranking(double[] scores, double sureness) {
        List<Ranking.Found> found = new ArrayList<>();
        for (Statement each : corpus.statements()) {
            found.add(new Ranking.Found(each, scores[each.number()]));
        }
        found.sort(Comparator.comparingDouble(Ranking.Found::score).reversed());
        return new Ranking(language, found, sureness);
    }
}
