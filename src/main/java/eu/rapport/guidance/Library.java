package eu.rapport.guidance;

import eu.rapport.models.SentenceModel;
import eu.rapport.models.SentenceModels;
import eu.rapport.shared.Language;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The paper and the organisation's own documents, ready to be searched; read in the background, where questions go first. */
@Component
class Library implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Library.class);
    private static final int SECONDS_BETWEEN_LOOKS = 5;

    private final Corpus corpus = CorpusReader.read();
    private final Documents documents;
    private final Path home;
    private final boolean withModels;
    private final SpareCores spareCores = new SpareCores();
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
            .name("guidance-reader")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    /** Made beside the rest of the start, which takes as long. */
    private final CompletableFuture<Finder> finder = CompletableFuture.supplyAsync(() -> new Finder(corpus), reader);

    Library(@Value("${rapport.home}") Path home, @Value("${rapport.guidance.models:true}") boolean withModels) {
        this.home = home;
        this.withModels = withModels;
        this.documents = new Documents(home.resolve("guidance"), filling(corpus));
    }

    private static Set<String> filling(Corpus corpus) {
        Set<String> filling = new HashSet<>();
        for (Language each : Language.values()) {
            filling.addAll(DocumentIndex.filling(corpus.refused(each)));
        }
        return filling;
    }

    Ranking find(String question, Language usual) {
        return spareCores.first(() -> finder.join().find(question, usual));
    }

    /** What own documents say, best first; none where they do not answer. */
    List<Documents.Passage> quotes(String question, int most) {
        return spareCores.first(() -> documents.find(question, most));
    }

    Corpus corpus() {
        return corpus;
    }

    Documents documents() {
        return documents;
    }

    @EventListener(ApplicationReadyEvent.class)
    void readInBackground() {
        reader.execute(this::look);
        reader.execute(this::learn);
        reader.scheduleWithFixedDelay(this::look, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            documents.look(spareCores);
        } catch (RuntimeException e) {
            if (!reader.isShutdown()) {
                LOG.warn("Own documents could not be read this time: {}", e.toString());
            }
        }
    }

    /** Without the models, and on a machine where they cannot run, guidance is found by words alone. */
    private void learn() {
        if (!withModels) {
            return;
        }
        try {
            List<SentenceModel> models = SentenceModels.load(home.resolve("models"));
            finder.join().learn(models);
            documents.readWith(models.getFirst());
            LOG.info("Guidance is found by sense now");
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("The sentence models cannot run here, so guidance is found by words alone: {}", e.toString());
        }
    }

    @Override
    public void destroy() {
        reader.shutdownNow();
        spareCores.stop();
    }
}
