package eu.rapport.guidance;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Reply;
import eu.rapport.models.CarefulChat;
import eu.rapport.people.Person;
import eu.rapport.shared.Language;
import eu.rapport.texts.Text;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where a chat model is configured, has it join the statements of an answer into prose. The plain statements are said at once; what the model made of
 * them replaces them if it comes in time and rests on them. The model sees the question and the statements, nothing else.
 */
@Component
class Composer {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_AN_HOUR = 20;

    private final CarefulChat chat;
    private final Questions questions;
    private final Messenger messenger;
    private final TransactionTemplate transaction;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    Composer(CarefulChat chat, Questions questions, Messenger messenger, TransactionTemplate transaction) {
        this.chat = chat;
        this.questions = questions;
        this.messenger = messenger;
        this.transaction = transaction;
    }

    /**
     * An answer as it was given plainly.
     *
     * @param asked the question without names, which is all of it that the model is told
     * @param before what stands before the statements, and stays; the model is not told it
     * @param after what stands after them, and stays; the model is not told it
     */
    record Plain(String asked, List<Statement> statements, Text before, Text after, List<List<Button>> buttons) {}

    /** The key of the message that may be replaced. */
    static String key(Question question) {
        return "guidance-answer:" + question.id();
    }

    /** Asks the model after the transaction; nothing happens where there is none, it is resting, or the person has had their share. */
    void compose(Person person, Question question, Plain plain) {
        if (!chat.isConfigured() || plain.statements().isEmpty() || questions.countOf(person, HOUR) > MOST_AN_HOUR) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                workers.execute(() -> replace(person, question, plain));
            }
        });
    }

    private void replace(Person person, Question question, Plain plain) {
        List<Grounding.Claim> claims = claims(plain.asked(), plain.statements(), person.language()).stream()
                .filter(each -> Tact.allows(each.sentence(), person, question.words()))
                .toList();
        if (!claims.isEmpty()) {
            Text text = Text.paragraphs(plain.before(), Answer.composed(claims, person.language()), plain.after());
            Reply reply = Reply.reword(key(question), text).rows(plain.buttons());
            transaction.executeWithoutResult(
                    ignored -> messenger.now(person, reply, "guidance-composed:" + question.id()));
        }
    }

    /** What the model made of the statements and rests on them; empty after any fault. */
    List<Grounding.Claim> claims(String question, List<Statement> statements, Language language) {
        return chat.ask(
                        Prompt.system(language),
                        Prompt.user(question, statements, language),
                        answer -> Grounding.check(answer, statements))
                .orElse(List.of());
    }
}
