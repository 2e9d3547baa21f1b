package eu.rapport.outbox;

import eu.rapport.Eventually;
import eu.rapport.MovableClock;
import eu.rapport.Parts;
import eu.rapport.TestDatabase;
import eu.rapport.outbox.Message.Rewording;
import eu.rapport.outbox.Message.Target;
import eu.rapport.outbox.Message.Words;
import eu.rapport.texts.StyledText;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One instance of an outbox, whose courier sends to a recipient that does as it is told. */
class TestOutbox implements AutoCloseable {
    /** Sends as fast as it can, whatever the messenger allows. */
    static final String UNLIMITED = "rapport.outbox.limited=false";

    final Outbox outbox;
    final Recipient recipient;
    final MovableClock clock;
    private final Parts parts;

    private TestOutbox(Parts parts) {
        this.parts = parts;
        this.outbox = parts.get(Outbox.class);
        this.recipient = parts.get(Recipient.class);
        this.clock = parts.get(MovableClock.class);
    }

    /** With these settings, on a database of its own. */
    static TestOutbox with(String... settings) {
        return on(TestDatabase.freshUrl(), settings);
    }

    /** On a database that others may use as well. */
    static TestOutbox on(String url, String... settings) {
        return on(url, context -> {}, settings);
    }

    static TestOutbox on(String url, Consumer<AnnotationConfigApplicationContext> more, String... settings) {
        return new TestOutbox(Parts.on(
                url,
                context -> {
                    context.registerBean(Recipient.class);
                    more.accept(context);
                    Parts.set(context, settings);
                },
                "eu.rapport.outbox",
                "eu.rapport.instances"));
    }

    <T> T get(Class<T> type) {
        return parts.get(type);
    }

    JdbcClient sql() {
        return parts.sql();
    }

    void start() {
        get(CourierLoop.class).start();
    }

    void stop() {
        get(CourierLoop.class).stop();
    }

    TransactionTemplate transaction() {
        return parts.transaction();
    }

    long put(long chatId, String text) {
        return put(chatId, Urgency.REPLY, text);
    }

    long put(long chatId, Urgency urgency, String text) {
        return put(chatId, urgency, text, SendWindow.NOW);
    }

    long put(long chatId, Urgency urgency, String text, SendWindow window) {
        return outbox.put(chatId, urgency, words(text), window, null);
    }

    void reword(long chatId, long outboxId, String text) {
        outbox.put(
                chatId,
                Urgency.REPLY,
                new Rewording(new Target(null, outboxId), StyledText.plain(text), List.of()),
                SendWindow.NOW,
                null);
    }

    static Words words(String text) {
        return new Words(StyledText.plain(text), List.of());
    }

    List<String> heard() {
        return recipient.texts();
    }

    void hears(String text) {
        Eventually.so(text + " is heard", () -> heard().contains(text));
    }

    /** Waits until nothing is left to be sent. */
    void settles() {
        Eventually.so("everything is settled", () -> open() == 0);
    }

    long open() {
        return states().stream()
                .filter(List.of("NEW", "SENDING", "RETRY")::contains)
                .count();
    }

    /** What became of all that was put down, the oldest first. */
    List<String> states() {
        return sql().sql("select state from outbox order by id")
                .query(String.class)
                .list();
    }

    String state(String text) {
        return sql().sql("select state from outbox where message like ?")
                .param("%\"" + text + "\"%")
                .query(String.class)
                .single();
    }

    int count(String condition) {
        return sql().sql("select count(*) from outbox where " + condition)
                .query(Integer.class)
                .single();
    }

    /** Ends as a process does that is told to. */
    @Override
    public void close() {
        stop();
        get(Doorbell.class).stop();
        get(Standstill.class).stop();
        parts.close();
    }
}
