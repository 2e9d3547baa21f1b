package eu.rapport.relationships;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every level that a relationship reached. */
@Component
class LevelChanges {
    private final JdbcClient jdbc;

    LevelChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(long communityId, EngagementLevel level, LocalDate since, String reason, long byPersonId) {
        jdbc.sql("insert into level_change (community_id, level, since, reason, by_person_id) values (?, ?, ?, ?, ?)")
                .params(communityId, level.name(), Date.valueOf(since), reason, byPersonId)
                .update();
    }

    void dropLatest(long communityId) {
        jdbc.sql("delete from level_change where id = (select max(id) from level_change where community_id = ?)")
                .param(communityId)
                .update();
    }

    List<String> reasonsOf(long personId) {
        return jdbc.sql("select reason from level_change where by_person_id = ? order by id")
                .param(personId)
                .query(String.class)
                .list();
    }

    /** Takes out the words that somebody wrote; level and date stay. */
    void forget(long personId) {
        jdbc.sql("""
                        update relationship set level_reason = null from level_change
                        where level_change.community_id = relationship.community_id
                        and by_person_id = ? and reason = level_reason""").param(personId).update();
        jdbc.sql("update level_change set reason = '' where by_person_id = ?")
                .param(personId)
                .update();
    }
}
