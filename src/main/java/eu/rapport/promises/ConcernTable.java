package eu.rapport.promises;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The stored concerns. */
interface ConcernTable extends ListCrudRepository<Concern, Long> {
    @Query("select * from concern where community_id = :communityId order by id")
    List<Concern> findByCommunityIdOrderById(long communityId);

    @Query("select * from concern where meeting_id = :meetingId order by id")
    List<Concern> findByMeetingIdOrderById(long meetingId);

    @Query("select * from concern where raised_by = :raisedBy or answered_by = :answeredBy order by id")
    List<Concern> findByRaisedByOrAnsweredByOrderById(long raisedBy, long answeredBy);

    /** Locks the row, so that of two who answer at the same time only the first counts. */
    @Query("select * from concern where id = :id for update")
    Optional<Concern> claim(long id);
}
