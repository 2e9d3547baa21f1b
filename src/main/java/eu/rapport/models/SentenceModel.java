package eu.rapport.models;

import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/** A small model in this process that turns sentences into vectors of length one; near vectors mean near things. */
public final class SentenceModel {
    /** A run keeps one core busy and takes memory as long as it lasts: no more of them at a time, of all models, than there are cores. */
    private static final Semaphore CORES = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private final String name;
    private final EmbeddingModel model;
    private final String beforeQuestion;
    private final String beforeStatement;
    private final VectorCache cache;

    SentenceModel(String name, EmbeddingModel model, String beforeQuestion, String beforeStatement, VectorCache cache) {
        this.name = name;
        this.model = model;
        this.beforeQuestion = beforeQuestion;
        this.beforeStatement = beforeStatement;
        this.cache = cache;
    }

    public String name() {
        return name;
    }

    /** The vector of a question just asked; nothing of it is kept. */
    public float[] question(String words) {
        return vector(beforeQuestion + plain(words));
    }

    /** The vectors of known questions; kept on disk. */
    public List<float[]> questions(List<String> words) {
        return kept(words, beforeQuestion);
    }

    /** The vectors of statements; kept on disk. */
    public List<float[]> statements(List<String> words) {
        return kept(words, beforeStatement);
    }

    private List<float[]> kept(List<String> words, String before) {
        List<float[]> vectors = new ArrayList<>();
        for (String each : words) {
            vectors.add(cache.get(before + plain(each), this::vector));
        }
        cache.flush();
        return vectors;
    }

    /** Print and many phones curl the apostrophe; the models take that for another word. */
    private static String plain(String words) {
        return words.replace('’', '\'');
    }

    private float[] vector(String words) {
        float[] vector = embed(words);
        double square = 0;
        for (float each : vector) {
            square += each * each;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    private float[] embed(String words) {
        CORES.acquireUninterruptibly();
        try {
            return model.embed(words).content().vector();
        } finally {
            CORES.release();
        }
    }
}
