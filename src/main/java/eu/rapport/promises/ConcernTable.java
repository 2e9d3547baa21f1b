package eu.rapport.promises;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The stored concerns. */
interface ConcernTable extends ListCrudRepository<Concern, Long> {
    List<Concern> findByCommunityIdOrderById(long communityId);

    List<Concern> findByMeetingIdOrderById(long meetingId);

    List<Concern> findByRaisedByOrAnsweredByOrderById(long raisedBy, long answeredBy);

    /** Locks the row, so that of two who answer at the same time only the first counts. */
    @Query("select * from concern where id = :id for update")
    Optional<Concern> claim(long id);
}
