package eu.rapport.guidance;

import eu.rapport.models.SentenceModel;
import eu.rapport.models.SentenceModels;
import eu.rapport.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a thousand pages of own documents take, six hundred of them in PDFs, while somebody asks a question every second. Run by
 * {@code mvn verify -Pbenchmark}; it demands nothing.
 */
class DocumentsBenchmark {
    private static final int PDFS = 12;
    private static final int PAGES_A_FILE = 50;
    private static final int WORDS_A_PAGE = 325;
    private static final int SENTENCES_A_PARAGRAPH = 4;

    private final Random chance = new Random(1);
    private final List<String> sentences = CorpusReader.read().statements().stream()
            .map(each -> each.in(Language.EN))
            .toList();

    @TempDir
    Path folder;

    @Test
    void measure() throws Exception {
        for (int file = 0; file < 20; file++) {
            write(file);
        }
        SpareCores cores = new SpareCores();
        Documents documents =
                new Documents(folder, DocumentIndex.filling(CorpusReader.read().refused(Language.EN)));
        long byWords = seconds(() -> documents.look(cores));
        SentenceModel model = SentenceModels.load(Path.of("target", "models")).getFirst();
        documents.readWith(model);
        List<Long> meanwhile = new ArrayList<>();
        long bySense = seconds(() -> {
            CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> documents.look(cores));
            while (!reading.isDone()) {
                meanwhile.add(ask(cores, model));
            }
            reading.join();
        });
        List<Long> afterwards =
                IntStream.range(0, 30).mapToObj(i -> ask(cores, model)).sorted().toList();
        cores.stop();
        Collections.sort(meanwhile);
        System.out.printf(
                """

                        a thousand pages, %d paragraphs: found by words after %d s, by sense %d s later;
                        a question that somebody asks is read in %d ms meanwhile (at most %d), in %d afterwards (at most %d)
                        """,
                documents.size(),
                byWords,
                bySense,
                meanwhile.get(meanwhile.size() / 2),
                meanwhile.getLast(),
                afterwards.get(15),
                afterwards.getLast());
    }

    private static long seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    }

    /** Milliseconds that a question takes to be read; then a second's rest. */
    private static long ask(SpareCores cores, SentenceModel model) {
        long start = System.nanoTime();
        cores.first(() -> model.question("how do I speak with people who do not trust the council"));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        return millis;
    }

    private void write(int file) throws IOException {
        List<List<String>> pages =
                IntStream.range(0, PAGES_A_FILE).mapToObj(i -> page()).toList();
        if (file < PDFS) {
            Pdf.write(folder.resolve(file + ".pdf"), null, pages);
        } else {
            Files.write(
                    folder.resolve(file + ".md"),
                    pages.stream().flatMap(List::stream).toList());
        }
    }

    private List<String> page() {
        List<String> lines = new ArrayList<>();
        for (int words = 0; words < WORDS_A_PAGE; ) {
            String paragraph = IntStream.range(0, SENTENCES_A_PARAGRAPH)
                    .mapToObj(i -> sentences.get(chance.nextInt(sentences.size())))
                    .collect(Collectors.joining(" "));
            words += paragraph.split(" ").length;
            lines.addAll(
                    paragraph.replaceAll("(.{1,95})(\\s|$)", "$1\n").lines().toList());
            lines.add("");
        }
        return lines;
    }
}
