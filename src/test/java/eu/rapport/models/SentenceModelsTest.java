package eu.rapport.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.e5smallv2q.E5SmallV2QuantizedEmbeddingModel;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceModelsTest {
    private static final String QUESTION = "who in the mosque board should i call first";

    @TempDir
    Path folder;

    @Test
    void theVectorsAreThoseOfTheLibrarysOwnModels() {
        List<SentenceModel> models = SentenceModels.load(folder);
        assertSame(models.get(0), new BgeSmallEnV15QuantizedEmbeddingModel(), QUESTION);
        assertSame(models.get(1), new E5SmallV2QuantizedEmbeddingModel(), "query: " + QUESTION);
    }

    @Test
    void questionsAskedAtOnceGetTheVectorsOfQuestionsAskedInTurn() {
        SentenceModel model = SentenceModels.load(folder).getFirst();
        List<String> questions =
                IntStream.range(0, 40).mapToObj(i -> QUESTION + " " + i).toList();
        List<float[]> inTurn = questions.stream().map(model::question).toList();
        List<float[]> atOnce = questions.parallelStream().map(model::question).toList();
        assertThat(atOnce).usingRecursiveComparison().isEqualTo(inTurn);
    }

    @Test
    void aCurledApostropheSaysWhatAStraightOneSays() {
        for (SentenceModel model : SentenceModels.load(folder)) {
            assertThat(model.question("qu’est-ce qu’on dit à l’imam"))
                    .containsExactly(model.question("qu'est-ce qu'on dit à l'imam"), Offset.offset(1e-6f));
        }
    }

    private static void assertSame(SentenceModel model, EmbeddingModel library, String words) {
        assertThat(model.question(QUESTION))
                .containsExactly(library.embed(words).content().vector(), Offset.offset(1e-6f));
    }
}
