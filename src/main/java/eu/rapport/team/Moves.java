package eu.rapport.team;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a succession took from whom and gave to whom, kept so that it finds its way back. */
@Component
class Moves {
    private final JdbcClient jdbc;

    Moves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was moved; the number beside it is the community's, the promise's or the follow-up's. */
    enum What {
        CONTACT,
        DEPUTY,
        PROMISE,
        FOLLOW_UP,
        /** That a representative speaks for a community. */
        VOICE
    }

    /**
     * One thing that moved.
     *
     * @param since since when the one before was point of contact
     */
    record Move(
            What what,
            long ref,
            @Nullable Long fromId,
            @Nullable Long toId,
            @Nullable Instant since) {

        static Move of(What what, long ref, @Nullable Long fromId, @Nullable Long toId) {
            return new Move(what, ref, fromId, toId, null);
        }
    }

    void note(Succession succession, Move move) {
        Instant since = move.since();
        jdbc.sql("""
                        insert into succession_move (succession, what, ref, from_id, to_id, since)
                        values (:succession, :what, :ref, :from, :to, :since)""")
                .param("succession", succession.id())
                .param("what", move.what().name())
                .param("ref", move.ref())
                .param("from", move.fromId())
                .param("to", move.toId())
                .param("since", since == null ? null : Timestamp.from(since))
                .update();
    }

    List<Move> of(Succession succession) {
        return jdbc.sql("select what, ref, from_id, to_id, since from succession_move where succession = ? order by id")
                .param(succession.id())
                .query((row, number) -> new Move(
                        What.valueOf(row.getString(1)),
                        row.getLong(2),
                        row.getObject(3, Long.class),
                        row.getObject(4, Long.class),
                        instant(row.getTimestamp(5))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
