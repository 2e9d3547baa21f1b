package eu.rapport.models;

import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The sentence models that come with the application. Loading takes seconds and some 150 MB: once, off the main thread. */
public final class SentenceModels {
    private static final int SIZE = 384;
    private static final String BGE = "bge-small-en-v1.5-q";
    private static final Pattern WORD = Pattern.compile("[a-z]{2,}");

    private SentenceModels() {}

    /**
     * Loads the models. Vectors of known texts come with the application ({@code models/} in its jar) or are kept in the folder once they
     * are made, one file a model.
     */
    public static List<SentenceModel> load(Path folder) {
        return List.of(
                new SentenceModel(
                        "bge-small-en-v15-q", InProcessModel.load(BGE, PoolingMode.CLS), "", "", cache(folder, "bge")),
                new SentenceModel(
                        "e5-small-v2-q",
                        InProcessModel.load("e5-small-v2-q", PoolingMode.MEAN),
                        "query: ",
                        "passage: ",
                        cache(folder, "e5")));
    }

    /** The English words that the first model knows whole, the commonest first. */
    public static List<String> englishWords() {
        return InProcessModel.vocabulary(BGE).stream()
                .filter(each -> WORD.matcher(each).matches())
                .toList();
    }

    private static VectorCache cache(Path folder, String model) {
        String file = model + ".vectors";
        return new VectorCache(folder.resolve(file), SIZE).with("/models/" + file);
    }
}
