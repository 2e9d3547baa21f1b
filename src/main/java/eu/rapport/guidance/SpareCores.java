package eu.rapport.guidance;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;

/** Long reading on all cores that stands back while anybody's question is being answered. */
final class SpareCores implements Documents.Reading {
    private static final long LOOK_AGAIN_NANOS = 5_000_000;

    private final AtomicInteger asking = new AtomicInteger();
    private final ExecutorService cores = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("guidance-reader-", 1).daemon().factory());

    /** Answers a question; no paragraph is begun meanwhile. */
    <T> T first(Supplier<T> answer) {
        asking.incrementAndGet();
        try {
            return answer.get();
        } finally {
            asking.decrementAndGet();
        }
    }

    /** @throws CompletionException where a paragraph cannot be read, or {@link #stop} is called meanwhile */
    @Override
    public List<float[]> read(List<String> paragraphs, Function<String, float[]> model) {
        List<CompletableFuture<float[]>> begun = paragraphs.stream()
                .map(each -> CompletableFuture.supplyAsync(() -> readWhenNobodyAsks(each, model), cores))
                .toList();
        return begun.stream().map(CompletableFuture::join).toList();
    }

    private float[] readWhenNobodyAsks(String paragraph, Function<String, float[]> model) {
        while (asking.get() > 0 && !cores.isShutdown()) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        if (cores.isShutdown()) {
            throw new CancellationException();
        }
        return model.apply(paragraph);
    }

    /** Ends the reading after the paragraphs that have begun. */
    void stop() {
        cores.shutdown();
    }
}
