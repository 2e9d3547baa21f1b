package eu.rapport.guidance;

import eu.rapport.models.SentenceModels;
import eu.rapport.shared.Language;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The paper and the organisation's own documents, ready to be searched; read by the models in the background. */
@Component
class Library {
    private static final Logger LOG = LoggerFactory.getLogger(Library.class);

    private final Finder finder = new Finder(CorpusReader.read());
    private final Documents documents;
    private final Path home;
    private final boolean withModels;

    Library(@Value("${rapport.home}") Path home, @Value("${rapport.guidance.models:true}") boolean withModels) {
        this.home = home;
        this.withModels = withModels;
        this.documents = new Documents(home.resolve("guidance"));
    }

    Ranking find(String question, Language usual) {
        return finder.find(question, usual);
    }

    Corpus corpus() {
        return finder.corpus();
    }

    Documents documents() {
        return documents;
    }

    @EventListener(ApplicationReadyEvent.class)
    void readInBackground() {
        Thread reader = new Thread(this::read, "guidance-reader");
        reader.setDaemon(true);
        reader.setPriority(Thread.MIN_PRIORITY);
        reader.start();
    }

    /** Without the models, and on a machine where they cannot run, guidance is found by words alone. */
    private void read() {
        documents.read();
        if (!withModels) {
            return;
        }
        try {
            finder.learn(SentenceModels.load(home.resolve("models")));
            LOG.info("Guidance is found by sense now");
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("The sentence models cannot run here, so guidance is found by words alone: {}", e.toString());
        }
    }
}
