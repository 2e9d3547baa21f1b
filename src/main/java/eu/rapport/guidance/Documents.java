package eu.rapport.guidance;

import eu.rapport.models.SentenceModel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The organisation's own documents, paragraph by paragraph; quoted word for word. They are found by words as soon as they are
 * read, and by sense once a model has read them too. One thread looks, any may ask.
 */
final class Documents {
    /** Some four thousand pages; their vectors take 30 MB. */
    private static final int MOST_PASSAGES = 20_000;

    private final DocumentFolder folder;
    private final Set<String> filling;
    private volatile DocumentIndex index;
    private volatile Map<String, DocumentFault> faults = Map.of();
    private volatile @Nullable SentenceModel model;
    private Map<Passage, float[]> vectors = Map.of();

    /**
     * A paragraph of a document.
     *
     * @param place the page, from 1, or the heading; empty where there is neither
     */
    record Passage(String file, String place, boolean page, String words) {}

    /** @param filling beginnings of words that tell nothing of what is asked */
    Documents(Path folder, Set<String> filling) {
        this.folder = new DocumentFolder(folder, MOST_PASSAGES);
        this.filling = filling;
        this.index = new DocumentIndex(List.of(), filling);
    }

    /** The model by which paragraphs are read from the next look on. */
    void readWith(SentenceModel reader) {
        model = reader;
    }

    /**
     * Reads what has changed in the folder, and what the model has not read yet.
     *
     * @param goesOn asked after each paragraph that the model reads; may take its time, so that nobody is held up
     */
    void look(BooleanSupplier goesOn) {
        SentenceModel reader = model;
        boolean changed = folder.look();
        if (changed) {
            faults = folder.faults();
            index = new DocumentIndex(folder.passages(), filling);
        }
        if (reader != null && !index.isReadBySense()) {
            DocumentIndex now = index;
            readAll(now.passages(), reader, goesOn)
                    .ifPresent(read -> index = now.with(
                            reader, now.passages().stream().map(read::get).toList()));
        }
    }

    /** What the model makes of the paragraphs; what it has read before it need not read again. Empty where it was stopped. */
    private Optional<Map<Passage, float[]>> readAll(
            List<Passage> passages, SentenceModel reader, BooleanSupplier goesOn) {
        Map<Passage, float[]> read = new HashMap<>();
        for (Passage each : passages) {
            float[] before = vectors.get(each);
            read.put(each, before == null ? reader.question(each.words()) : before);
            if (before == null && !goesOn.getAsBoolean()) {
                return Optional.empty();
            }
        }
        vectors = read;
        return Optional.of(read);
    }

    /** The paragraphs that answer what is asked, best first; none where none does. */
    List<Passage> find(String question, int most) {
        return index.find(question, most);
    }

    /** The files that are left out, with the reason. */
    Map<String, DocumentFault> faults() {
        return faults;
    }

    /** How many paragraphs can be found. */
    int size() {
        return index.passages().size();
    }
}
