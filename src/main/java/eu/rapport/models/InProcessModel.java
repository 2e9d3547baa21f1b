package eu.rapport.models;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sentence model of the class path that computes in its caller's thread. The library's own takes a thread for every core, which spin
 * between questions and treble the work, and memory that it never gives back; the vectors are the same.
 */
final class InProcessModel extends AbstractInProcessEmbeddingModel {
    private final OnnxBertBiEncoder encoder;

    private InProcessModel(OnnxBertBiEncoder encoder) {
        super(Runnable::run);
        this.encoder = encoder;
    }

    /** @param name of its files on the class path, {@code .onnx} and {@code -tokenizer.json} */
    static InProcessModel load(String name, PoolingMode pooling) {
        try (InputStream tokenizer = resource(name + "-tokenizer.json")) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            return new InProcessModel(
                    new OnnxBertBiEncoder(environment, session(environment, name), tokenizer, pooling));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence model " + name + " cannot run here", e);
        }
    }

    /** The pieces of words that a model tells apart; those that begin no word begin with {@code ##}. */
    static List<String> vocabulary(String name) {
        try (InputStream tokenizer = resource(name + "-tokenizer.json")) {
            return List.copyOf(
                    JsonMapper.shared().readTree(tokenizer).at("/model/vocab").propertyNames());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    /** By way of a file: as bytes the model would pass through the heap, which would keep room for it. */
    private static OrtSession session(OrtEnvironment environment, String name) throws IOException, OrtException {
        Path file = Files.createTempFile(name, ".onnx");
        try (InputStream model = resource(name + ".onnx");
                OrtSession.SessionOptions options = options()) {
            Files.copy(model, file, StandardCopyOption.REPLACE_EXISTING);
            return environment.createSession(file.toString(), options);
        } finally {
            Files.delete(file);
        }
    }

    private static OrtSession.SessionOptions options() throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setCPUArenaAllocator(false);
        options.setMemoryPatternOptimization(false);
        return options;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(InProcessModel.class.getResourceAsStream("/" + name), name);
    }
}
