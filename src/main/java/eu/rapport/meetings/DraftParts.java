package eu.rapport.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each message said of a draft that was told in several. */
@Component
class DraftParts {
    private final JdbcClient jdbc;

    DraftParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes one more message in; the first time what the draft was read from until then becomes a part of its own. */
    void add(Draft draft, long messageId, String words) {
        if (wordsOf(draft).isEmpty()) {
            insert(draft, draft.sourceMessageId(), draft.facts().words());
        }
        insert(draft, messageId, words);
    }

    void remove(Draft draft, long messageId) {
        jdbc.sql("delete from meeting_draft_part where draft_id = ? and message_id = ?")
                .params(draft.id(), messageId)
                .update();
    }

    /** A message was corrected: what all of them say now; its words alone where the draft has no other parts. */
    String corrected(Draft draft, long messageId, String words) {
        jdbc.sql("update meeting_draft_part set words = ? where draft_id = ? and message_id = ?")
                .params(words, draft.id(), messageId)
                .update();
        List<String> parts = wordsOf(draft);
        return parts.isEmpty() ? words : String.join("\n", parts);
    }

    /** All that the messages said, in order; empty where there is but one. */
    List<String> wordsOf(Draft draft) {
        return jdbc.sql("select words from meeting_draft_part where draft_id = ? order by id")
                .param(draft.id())
                .query(String.class)
                .list();
    }

    void copy(Draft from, Draft to) {
        jdbc.sql("""
            insert into meeting_draft_part (draft_id, message_id, words)
            select ?, message_id, words from meeting_draft_part where draft_id = ? order by id\
            """).params(to.id(), from.id()).update();
    }

    private void insert(Draft draft, @Nullable Long messageId, String words) {
        jdbc.sql("insert into meeting_draft_part (draft_id, message_id, words) values (?, ?, ?)")
                .param(draft.id())
                .param(messageId)
                .param(words)
                .update();
    }
}
