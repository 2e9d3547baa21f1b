package eu.rapport.conversation;

import eu.rapport.models.Transcription;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Setback;
import eu.rapport.texts.Text;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Listens to voice messages, where a service that writes them down is configured; says kindly that it cannot where none is. The
 * recording is held in memory while it is listened to, and nowhere else.
 */
@Component
class Voices {
    private static final Logger LOG = LoggerFactory.getLogger(Voices.class);
    private static final int LONGEST = 4096;

    private final Transcription transcription;
    private final Recordings recordings;
    private final Router router;
    private final People people;
    private final Post post;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    Voices(
            Transcription transcription,
            Recordings recordings,
            Router router,
            People people,
            Post post,
            TransactionTemplate transaction,
            Clock clock) {
        this.transcription = transcription;
        this.recordings = recordings;
        this.router = router;
        this.people = people;
        this.post = post;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Says that it listens, and does so when the caller's transaction is done. */
    Reply heard(Turn turn, Incoming.Sent voice) {
        if (!transcription.isConfigured()) {
            return Reply.say("voice.deaf").row(stepByStep());
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                workers.execute(() -> listen(turn, voice));
            }
        });
        return Reply.say("voice.listening").under(key(voice));
    }

    private void listen(Turn turn, Incoming.Sent voice) {
        try {
            Optional<String> words = words(turn, voice);
            answer(turn, () -> words.map(each -> understood(turn, voice, each)).orElseGet(() -> notUnderstood(voice)));
        } catch (IOException | RuntimeException e) {
            LOG.warn("A voice message could not be dealt with: {}", Setback.describe(e));
            answer(turn, () -> notUnderstood(voice));
        }
    }

    private void answer(Turn turn, Supplier<Reply> reply) {
        transaction.executeWithoutResult(ignored -> people.find(turn.person().id())
                .filter(Person::isActive)
                .ifPresent(person -> post.send(reply.get(), Post.Envelope.answer(person, turn.chatId(), null))));
    }

    private Optional<String> words(Turn turn, Incoming.Sent voice) throws IOException {
        byte[] recording = recordings.fetch(voice.fileId());
        return transcription
                .words(recording, turn.person().language())
                .map(Voices::harmless)
                .filter(each -> !each.isEmpty());
    }

    /** Whatever the service heard, it is words: no command, nothing that cannot be stored. */
    private static String harmless(String words) {
        String plain = words.replaceAll("\\p{Cntrl}+", " ")
                .replaceFirst("^[\\s/]+", "")
                .strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    private Reply understood(Turn turn, Incoming.Sent voice, String words) {
        return Reply.reword(key(voice), Text.of("voice.heard", words))
                .and(router.said(turn.at(clock.instant()), words));
    }

    private static Reply notUnderstood(Incoming.Sent voice) {
        return Reply.reword(key(voice), Text.of("voice.failed")).row(stepByStep());
    }

    private static Button stepByStep() {
        return Button.of("voice.steps", "log", "steps");
    }

    private static String key(Incoming.Sent voice) {
        return "voice:" + voice.messageId() + ":"
                + Integer.toHexString(voice.fileId().hashCode());
    }
}
