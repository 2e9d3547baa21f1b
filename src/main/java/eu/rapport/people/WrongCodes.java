package eu.rapport.people;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Slows down guessing: after five wrong codes within an hour a chat's codes are no longer looked at. */
@Component
class WrongCodes {
    private static final int ALLOWED = 5;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final JdbcClient jdbc;

    WrongCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean tooMany(long chatId, Instant now) {
        int tries = jdbc.sql("select count(*) from wrong_code where chat_id = ? and at > ?")
                .params(chatId, Timestamp.from(now.minus(WINDOW)))
                .query(Integer.class)
                .single();
        return tries >= ALLOWED;
    }

    void note(long chatId, Instant now) {
        jdbc.sql("delete from wrong_code where at <= ?")
                .param(Timestamp.from(now.minus(WINDOW)))
                .update();
        jdbc.sql("insert into wrong_code values (?, ?)")
                .params(chatId, Timestamp.from(now))
                .update();
    }

    void forget(long chatId) {
        jdbc.sql("delete from wrong_code where chat_id = ?").param(chatId).update();
    }
}
