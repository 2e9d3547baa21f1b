package eu.rapport.meetings;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The stored meetings. */
interface MeetingTable extends ListCrudRepository<MeetingRow, Long> {
    @Query("select * from meeting where community_id = :communityId order by day desc, id desc")
    List<MeetingRow> findByCommunityIdOrderByDayDescIdDesc(long communityId);

    @Query("select * from meeting where community_id = :communityId and day = :day order by id")
    List<MeetingRow> findByCommunityIdAndDayOrderById(long communityId, LocalDate day);

    @Query("select * from meeting where logged_by = :loggedBy order by day desc, id desc")
    List<MeetingRow> findByLoggedByOrderByDayDescIdDesc(long loggedBy);
}
