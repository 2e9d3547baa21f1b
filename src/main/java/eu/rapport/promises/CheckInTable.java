package eu.rapport.promises;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The stored rounds. */
interface CheckInTable extends ListCrudRepository<CheckIn, Long> {
    List<CheckIn> findByCommunityIdOrderByStartedAtDesc(long communityId);

    Optional<CheckIn> findByCommunityIdAndClosedAtIsNull(long communityId);

    /** Locks the row, so that a round is closed once. */
    @Query("select * from check_in where id = :id for update")
    Optional<CheckIn> claim(long id);

    /** The rounds that still run; a node that works on one keeps it from the others. */
    @Query("select * from check_in where closed_at is null order by id for update skip locked")
    List<CheckIn> claimOpen();
}
