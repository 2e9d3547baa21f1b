package eu.rapport.promises;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The stored promises. */
interface PromiseTable extends ListCrudRepository<Promise, Long> {
    List<Promise> findByCommunityIdOrderById(long communityId);

    List<Promise> findByGiverIdOrderById(long giverId);

    List<Promise> findByMeetingIdOrderById(long meetingId);

    List<Promise> findByRecordedByOrderById(long recordedBy);

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
