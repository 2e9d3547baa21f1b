package eu.rapport.meetings;

import eu.rapport.conversation.Turn;
import eu.rapport.shared.RetentionTask;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The photos of meetings and of their drafts. */
@Component
class Photos implements RetentionTask {
    /** As long as drafts: what belongs to no meeting by then goes. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    Photos(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A photo of the person that belongs nowhere yet. */
    long keep(Turn turn, String fileId) {
        return jdbc.sql("insert into meeting_photo (person_id, file_id, sent_at) values (?, ?, ?) returning id")
                .params(turn.person().id(), fileId, Timestamp.from(turn.now()))
                .query(Long.class)
                .single();
    }

    /** Puts a person's own photo with a draft, and with the meeting that came from it; false where the photo is gone. */
    boolean put(Turn turn, long photo, Draft draft) {
        return jdbc.sql("update meeting_photo set draft_id = ?, meeting_id = ? where id = ? and person_id = ?")
                        .param(draft.id())
                        .param(draft.meetingId())
                        .param(photo)
                        .param(turn.person().id())
                        .update()
                > 0;
    }

    boolean remove(Turn turn, long photo) {
        return jdbc.sql("delete from meeting_photo where id = ? and person_id = ?")
                        .params(photo, turn.person().id())
                        .update()
                > 0;
    }

    Optional<Long> draftOf(long photo) {
        return jdbc.sql("select draft_id from meeting_photo where id = ? and draft_id is not null")
                .param(photo)
                .query(Long.class)
                .optional();
    }

    /** The photos of a draft are those of the meeting that it became. */
    void settle(Draft draft, long meetingId) {
        jdbc.sql("update meeting_photo set meeting_id = ? where draft_id = ?")
                .params(meetingId, draft.id())
                .update();
    }

    int countOf(Draft draft) {
        return jdbc.sql("select count(*) from meeting_photo where draft_id = ?")
                .param(draft.id())
                .query(Integer.class)
                .single();
    }

    List<String> of(long meetingId) {
        return jdbc.sql("select file_id from meeting_photo where meeting_id = ? order by id")
                .param(meetingId)
                .query(String.class)
                .list();
    }

    @Override
    public void purge() {
        jdbc.sql("delete from meeting_photo where meeting_id is null and sent_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
