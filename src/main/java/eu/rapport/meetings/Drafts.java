package eu.rapport.meetings;

import eu.rapport.conversation.Turn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The stored drafts. */
@Component
class Drafts {
    /** The same words within this time are asked about, not logged twice. */
    private static final Duration SAME_AGAIN = Duration.ofMinutes(10);

    private static final String SELECT = """
        select id, person_id, facts, chat_id, source_message_id, state, meeting_id, created_at from meeting_draft
        """;

    private final JdbcClient jdbc;
    private final DraftParts parts;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, DraftParts parts, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.json = json;
        this.clock = clock;
    }

    private record Content(Facts facts, Facts asRead) {}

    Draft open(Turn turn, Facts facts, @Nullable Long sourceMessageId) {
        return insert(turn.person().id(), new Content(facts, facts), turn.chatId(), sourceMessageId, null);
    }

    /** A draft that would correct the meeting that came from a saved one. */
    Draft correcting(Draft saved) {
        Draft correction = insert(
                saved.personId(),
                new Content(saved.facts(), saved.asRead()),
                saved.chatId(),
                saved.sourceMessageId(),
                saved.meetingId());
        parts.copy(saved, correction);
        return correction;
    }

    private Draft insert(
            long person, Content content, long chatId, @Nullable Long sourceMessageId, @Nullable Long meetingId) {
        long id = jdbc.sql("""
            insert into meeting_draft (person_id, facts, chat_id, source_message_id, state, meeting_id, created_at)
            values (?, ?, ?, ?, 'OPEN', ?, ?) returning id\
            """)
                .param(person)
                .param(json.writeValueAsString(content))
                .param(chatId)
                .param(sourceMessageId)
                .param(meetingId)
                .param(Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        return find(id).orElseThrow();
    }

    Draft save(Draft draft) {
        jdbc.sql("update meeting_draft set facts = ?, state = ?, meeting_id = ? where id = ?")
                .param(json.writeValueAsString(new Content(draft.facts(), draft.asRead())))
                .param(draft.state().name())
                .param(draft.meetingId())
                .param(draft.id())
                .update();
        return draft;
    }

    Optional<Draft> find(long id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(this::draft).optional();
    }

    /** Locks a draft of this person, so that of two presses at the same time only one takes effect. */
    Optional<Draft> claim(Turn turn, long id) {
        return jdbc.sql(SELECT + "where id = ? and person_id = ? for update")
                .params(id, turn.person().id())
                .query(this::draft)
                .optional();
    }

    /** The drafts that the turn's message tells of, or helps to tell, newest first. */
    List<Draft> ofMessage(Turn turn) {
        return jdbc.sql(SELECT + """
            where chat_id = :chat and person_id = :person and (source_message_id = :message
                or id in (select draft_id from meeting_draft_part where message_id = :message))
            order by id desc for update\
            """)
                .param("chat", turn.chatId())
                .param("person", turn.person().id())
                .param("message", turn.messageId())
                .query(this::draft)
                .list();
    }

    /** The draft that the person opened last and has neither saved nor discarded. */
    Optional<Draft> lastOpen(Turn turn) {
        return jdbc.sql(SELECT + "where person_id = ? and state = 'OPEN' order by id desc limit 1 for update")
                .param(turn.person().id())
                .query(this::draft)
                .optional();
    }

    /** What the person told last, if it was only a while ago: an open draft, or else what they saved. */
    Optional<Draft> lastTold(Turn turn, Duration open, Duration saved) {
        return jdbc.sql(SELECT + """
            where person_id = ? and (state = 'OPEN' and created_at > ? or state = 'SAVED' and created_at > ?)
            order by id desc limit 1 for update\
            """)
                .params(
                        turn.person().id(),
                        Timestamp.from(turn.now().minus(open)),
                        Timestamp.from(turn.now().minus(saved)))
                .query(this::draft)
                .optional();
    }

    /** What a meeting was saved from, its corrections included, oldest first. */
    List<Draft> savedOf(long meetingId) {
        return jdbc.sql(SELECT + "where meeting_id = ? and state = 'SAVED' order by id")
                .param(meetingId)
                .query(this::draft)
                .list();
    }

    /** What a meeting was last saved from, before a given draft. */
    Optional<Draft> lastSaved(long meetingId, long before) {
        return jdbc.sql(SELECT + "where meeting_id = ? and state = 'SAVED' and id < ? order by id desc limit 1")
                .params(meetingId, before)
                .query(this::draft)
                .optional();
    }

    /** The draft that the same person made of the same words a moment ago, if it was not discarded. */
    Optional<Draft> sameAgain(Turn turn, String words) {
        return jdbc
                .sql(SELECT + "where person_id = ? and created_at > ? and state <> 'DISCARDED' order by id desc")
                .params(turn.person().id(), Timestamp.from(clock.instant().minus(SAME_AGAIN)))
                .query(this::draft)
                .list()
                .stream()
                .filter(each -> each.asRead().words().equals(words))
                .findFirst();
    }

    void drop(Draft draft) {
        jdbc.sql("delete from meeting_draft where id = ?").param(draft.id()).update();
    }

    void discardOf(long meetingId) {
        jdbc.sql("update meeting_draft set state = 'DISCARDED' where meeting_id = ?")
                .param(meetingId)
                .update();
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        Content content = json.readValue(row.getString("facts"), Content.class);
        return new Draft(
                row.getLong("id"),
                row.getLong("person_id"),
                content.facts(),
                content.asRead(),
                row.getLong("chat_id"),
                row.getObject("source_message_id", Long.class),
                Draft.State.valueOf(row.getString("state")),
                row.getObject("meeting_id", Long.class),
                row.getTimestamp("created_at").toInstant());
    }
}
