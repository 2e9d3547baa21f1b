package eu.rapport.guidance;

import eu.rapport.models.SentenceModel;
import eu.rapport.models.SentenceModels;
import eu.rapport.shared.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the statements that answer a question, in whichever of our languages it is asked. */
final class Finder {
    /** What stands beyond is not read: nobody asks so long a question, and reading it would hold up others. */
    private static final int LONGEST_QUESTION = 600;

    /** Questions as people type them, in a hurry and with slips, lie above 0.9; rows of the same letter and the like near 0. */
    private static final double READABLE = 0.5;

    private final Corpus corpus;
    private final LanguageGuess guess;
    private final Map<Language, Shelf> shelves = new EnumMap<>(Language.class);
    private volatile @Nullable SpellingRepair repair;

    Finder(Corpus corpus) {
        this.corpus = corpus;
        this.guess = new LanguageGuess(corpus);
        for (Language each : Language.values()) {
            shelves.put(each, new Shelf(corpus, each));
        }
    }

    /** Reads the corpus with the sentence models; until then it finds by words alone. */
    void learn(List<SentenceModel> models) {
        shelves.values().forEach(shelf -> shelf.learn(models));
        repair = new SpellingRepair(corpus, SentenceModels.englishWords());
    }

    Corpus corpus() {
        return corpus;
    }

    /** All statements, the best answer first; {@code usual} is the asker's own language. */
    Ranking find(String question, Language usual) {
        String read = question.substring(0, Math.min(question.length(), LONGEST_QUESTION));
        Language language = guess.of(read, usual);
        SpellingRepair now = repair;
        String meant = now != null && language == Language.EN ? now.repaired(read) : read;
        Ranking ranking = Objects.requireNonNull(shelves.get(language)).rank(meant);
        return guess.familiarity(read, language) < READABLE ? ranking.refused() : ranking;
    }
}
