package eu.rapport.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reading a thousand pages takes minutes: it takes all cores, and holds nobody's question up. */
class SpareCoresTest {
    private final SpareCores cores = new SpareCores();

    @AfterEach
    void stop() {
        cores.stop();
    }

    @Test
    void readsInOrder() {
        List<String> paragraphs =
                IntStream.range(0, 500).mapToObj(String::valueOf).toList();
        assertThat(cores.read(paragraphs, each -> new float[] {Float.parseFloat(each)}))
                .extracting(each -> (int) each[0])
                .isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void beginsNoParagraphWhileAQuestionIsAnswered() {
        AtomicInteger read = new AtomicInteger();
        CompletableFuture<List<float[]>> reading = cores.first(() -> {
            CompletableFuture<List<float[]>> begun = inBackground(read);
            assertThat(begun).failsWithin(100, TimeUnit.MILLISECONDS).withThrowableOfType(TimeoutException.class);
            assertThat(read).hasValue(0);
            return begun;
        });
        assertThat(reading).succeedsWithin(20, TimeUnit.SECONDS);
        assertThat(read).hasValue(3);
    }

    private CompletableFuture<List<float[]>> inBackground(AtomicInteger read) {
        return CompletableFuture.supplyAsync(() -> cores.read(List.of("a", "b", "c"), each -> {
            read.incrementAndGet();
            return new float[0];
        }));
    }

    @Test
    void endsWhenTheApplicationEnds() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger read = new AtomicInteger();
        CompletableFuture<List<float[]>> reading = CompletableFuture.supplyAsync(() ->
                cores.read(IntStream.range(0, 100_000).mapToObj(String::valueOf).toList(), each -> {
                    read.incrementAndGet();
                    begun.countDown();
                    return new float[0];
                }));
        begun.await();
        cores.stop();
        assertThat(reading).failsWithin(20, TimeUnit.SECONDS);
        assertThat(read).hasValueLessThan(100_000);
    }
}
