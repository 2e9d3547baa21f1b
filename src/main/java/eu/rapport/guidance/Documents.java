package eu.rapport.guidance;

import eu.rapport.models.SentenceModel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The organisation's own documents, paragraph by paragraph; quoted word for word. They are found by words as soon as they are
 * read, and by sense once a model has read them too. One thread looks, any may ask.
 */
final class Documents {
    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);

    /** Some four thousand pages; their vectors take 30 MB. */
    private static final int MOST_PASSAGES = 20_000;

    /** Reading a long document takes minutes; a file changed meanwhile is found by words within seconds. */
    private static final int READ_BEFORE_A_LOOK = 100;

    private final DocumentFolder folder;
    private final Set<String> filling;
    private final Map<Passage, float[]> vectors = new HashMap<>();
    private volatile DocumentIndex index;
    private volatile Map<String, DocumentFault> faults = Map.of();
    private volatile @Nullable SentenceModel model;

    /**
     * A paragraph of a document.
     *
     * @param place the page, from 1, or the heading; empty where there is neither
     */
    record Passage(String file, String place, boolean page, String words) {}

    /** How paragraphs are read when there are many of them. */
    interface Reading {
        /** The vectors of paragraphs, in their order; may take minutes. */
        List<float[]> read(List<String> paragraphs, Function<String, float[]> model);
    }

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

    /** Reads what has changed in the folder, and what the model has not read yet. */
    void look(Reading reading) {
        takeInChanges();
        SentenceModel reader = model;
        if (reader != null && !index.isReadBySense() && readAll(index.passages(), reader, reading)) {
            List<Passage> passages = index.passages();
            vectors.keySet().retainAll(Set.copyOf(passages));
            index = index.with(reader, passages.stream().map(vectors::get).toList());
            LOG.info("{} paragraphs of own documents are found by sense too", passages.size());
        }
    }

    private boolean takeInChanges() {
        boolean changed = folder.look();
        if (changed) {
            faults = folder.faults();
            index = new DocumentIndex(folder.passages(), filling);
        }
        return changed;
    }

    /** Reads what the model has not read before; false where the folder has changed meanwhile. */
    private boolean readAll(List<Passage> passages, SentenceModel reader, Reading reading) {
        List<Passage> unread =
                passages.stream().filter(each -> !vectors.containsKey(each)).toList();
        for (int from = 0; from < unread.size(); from += READ_BEFORE_A_LOOK) {
            List<Passage> next = unread.subList(from, Math.min(unread.size(), from + READ_BEFORE_A_LOOK));
            List<float[]> read = reading.read(next.stream().map(Passage::words).toList(), reader::question);
            for (int i = 0; i < next.size(); i++) {
                vectors.put(next.get(i), read.get(i));
            }
            if (takeInChanges()) {
                return false;
            }
        }
        return true;
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
