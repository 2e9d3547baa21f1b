package eu.rapport.guidance;

import eu.rapport.models.SentenceModel;
import eu.rapport.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tries the finding on our own questions: in turn, some questions of every statement are left out and asked, and likewise questions that the paper
 * does not answer. Our own questions avoid each other's words, so the figures are far below those for questions of other people; they are for
 * comparing one way with another, and for fitting {@link Tuning}.
 */
final class HeldOut {
    private final Corpus corpus;
    private final Language language;
    private final Tuning tuning;
    private final List<Space.Known> known;
    private final List<double[]> senseYes = new ArrayList<>();
    private final List<double[]> senseNo = new ArrayList<>();
    private final List<double[]> wordsYes = new ArrayList<>();
    private final List<double[]> wordsNo = new ArrayList<>();
    private int asked;
    private int first;
    private int firstThree;

    /** How often a right statement (or one for the same passage) came first, and among the first three. */
    record Result(
            Language language,
            int asked,
            int first,
            int firstThree,
            List<double[]> senseYes,
            List<double[]> senseNo,
            List<double[]> wordsYes,
            List<double[]> wordsNo) {}

    private HeldOut(Corpus corpus, Language language, List<SentenceModel> models) {
        this.corpus = corpus;
        this.language = language;
        this.tuning = Tuning.of(language);
        this.known = models.stream()
                .map(model -> Shelf.known(corpus, language, model))
                .toList();
    }

    /** Leaves each question out once, a {@code folds}-th of them at a time. */
    static Result of(Corpus corpus, Language language, List<SentenceModel> models, int folds) {
        HeldOut trial = new HeldOut(corpus, language, models);
        for (int fold = 0; fold < folds; fold++) {
            trial.run(fold, folds);
        }
        return new Result(
                language,
                trial.asked,
                trial.first,
                trial.firstThree,
                trial.senseYes,
                trial.senseNo,
                trial.wordsYes,
                trial.wordsNo);
    }

    private void run(int fold, int folds) {
        Sense sense =
                new Sense(known.stream().map(each -> without(each, fold, folds)).toList(), tuning.renderingWeight());
        Words words = new Words(corpus.statements().stream()
                .map(each -> each.in(language) + " " + String.join(" ", kept(each.askedIn(language), fold, folds)))
                .toList());
        Words refused = new Words(kept(corpus.refused(language), fold, folds));
        for (Statement statement : corpus.statements()) {
            List<String> questions = statement.askedIn(language);
            for (int i = fold; i < questions.size(); i += folds) {
                int place = i;
                ask(
                        statement,
                        questions.get(i),
                        sense,
                        words,
                        refused,
                        known.stream()
                                .map(each ->
                                        each.asked().get(statement.number()).get(place))
                                .toList());
            }
        }
        for (int i = fold; i < corpus.refused(language).size(); i += folds) {
            int place = i;
            String question = corpus.refused(language).get(i);
            double[] wordSigns = Shelf.wordSigns(words.scores(question), refused.scores(question));
            senseNo.add(Shelf.allSigns(
                    sense.signs(known.stream()
                            .map(each -> each.refused().get(place))
                            .toList()),
                    wordSigns));
            wordsNo.add(wordSigns);
        }
    }

    private void ask(Statement right, String question, Sense sense, Words words, Words refused, List<float[]> vectors) {
        double[] wordScores = words.scores(question);
        double[] scores = Sense.added(sense.scores(vectors), Linear.standardised(wordScores), tuning.wordsWeight());
        long better = corpus.statements().stream()
                .filter(each -> each.passages().stream().noneMatch(right.passages()::contains))
                .filter(each -> scores[each.number()] > bestOf(right, scores))
                .count();
        asked++;
        first += better == 0 ? 1 : 0;
        firstThree += better < 3 ? 1 : 0;
        double[] wordSigns = Shelf.wordSigns(wordScores, refused.scores(question));
        senseYes.add(Shelf.allSigns(sense.signs(vectors), wordSigns));
        wordsYes.add(wordSigns);
    }

    private double bestOf(Statement right, double[] scores) {
        return corpus.statements().stream()
                .filter(each -> each.passages().stream().anyMatch(right.passages()::contains))
                .mapToDouble(each -> scores[each.number()])
                .max()
                .orElseThrow();
    }

    private static Space.Known without(Space.Known known, int fold, int folds) {
        return new Space.Known(
                known.statements(),
                known.asked().stream().map(each -> kept(each, fold, folds)).toList(),
                kept(known.refused(), fold, folds));
    }

    private static <T> List<T> kept(List<T> all, int fold, int folds) {
        return IntStream.range(0, all.size())
                .filter(i -> i % folds != fold)
                .mapToObj(all::get)
                .toList();
    }
}
