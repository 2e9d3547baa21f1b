package eu.rapport.promises;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The stored promises. */
interface PromiseTable extends ListCrudRepository<Promise, Long> {
    @Query("select * from promise where community_id = :communityId order by id")
    List<Promise> findByCommunityIdOrderById(long communityId);

    @Query("select * from promise where giver_id = :giverId order by id")
    List<Promise> findByGiverIdOrderById(long giverId);

    @Query("select * from promise where meeting_id = :meetingId order by id")
    List<Promise> findByMeetingIdOrderById(long meetingId);

    @Query("select * from promise where recorded_by = :recordedBy order by id")
    List<Promise> findByRecordedByOrderById(long recordedBy);

    @Query("select * from promise where judged_by = :judgedBy order by id")
    List<Promise> findByJudgedByOrderById(long judgedBy);

    /** Locks the row, so that of two who answer at the same time only the first counts. */
    @Query("select * from promise where id = :id for update")
    Optional<Promise> claim(long id);

    /** Those whose receiver may be due to be asked; a node that works on one keeps it from the others. */
    @Query("""
            select * from promise where ask_on <= :day and state in ('OPEN', 'TOO_EARLY')
            order by ask_on, id for update skip locked""")
    List<Promise> claimToAsk(LocalDate day);

    /** All that are still open. */
    @Query("select * from promise where state in ('OPEN', 'TOO_EARLY') order by due nulls last, id")
    List<Promise> open();
}
