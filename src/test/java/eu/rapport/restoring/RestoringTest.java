package eu.rapport.restoring;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.outbox.Message;
import eu.rapport.outbox.Outbox;
import eu.rapport.outbox.RestoreFound;
import eu.rapport.outbox.SendWindow;
import eu.rapport.outbox.Urgency;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.texts.StyledText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@WithBot
class RestoringTest {
    @Autowired
    Cast cast;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Test
    void whatIsDroppedIsNotSentAndAnswersComeAllTheWhile() {
        Player vera = cast.coordinator("Vera Restored");
        Player omar = cast.officer("Omar Restored");
        restored();
        put(omar, "old news");

        BotMessage question = vera.chat().hears("restored from a backup");
        omar.chat().says("/help").hears("/todo");
        vera.chat().press(question, question.button("Drop").orElseThrow());
        vera.chat().hears("are dropped");
        put(omar, "fresh news");

        omar.chat().hears("fresh news");
        assertThat(omar.chat().everything()).noneMatch(message -> message.says("old news"));
        vera.chat().press(question, question.button("Send them").orElseThrow());
        vera.chat().hears("decided already");
    }

    @Test
    void whatIsSentAfterAllIsSent() {
        Player vera = cast.coordinator("Vera Resent");
        Player omar = cast.officer("Omar Resent");
        restored();
        put(omar, "old but good");

        vera.chat().hears("restored from a backup");
        vera.chat().presses("Send them");

        omar.chat().hears("old but good");
    }

    /** As a courier notices it when it starts. */
    private void restored() {
        transaction.executeWithoutResult(status -> {
            long id = sql.sql("""
                            insert into restore (found_at, last_outbox_id)
                            select now(), coalesce(max(id), 0) from outbox returning id
                            """).query(Long.class).single();
            events.publishEvent(new RestoreFound(id));
        });
    }

    private void put(Player to, String text) {
        outbox.put(
                to.chat().id(),
                Urgency.NUDGE,
                new Message.Words(StyledText.plain(text), List.of()),
                SendWindow.NOW,
                "test:" + text);
    }
}
