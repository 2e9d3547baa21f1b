package eu.rapport.promises;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The stored rounds. */
interface CheckInTable extends ListCrudRepository<CheckIn, Long> {
    @Query("select * from check_in where community_id = :communityId order by started_at desc")
    List<CheckIn> findByCommunityIdOrderByStartedAtDesc(long communityId);

    @Query("select * from check_in where community_id = :communityId and closed_at is null")
    Optional<CheckIn> findByCommunityIdAndClosedAtIsNull(long communityId);

    /** Opens a round; empty where one is open already, also if another node opened it this moment. */
    @Query("""
            insert into check_in (community_id, started_by, started_at) values (:communityId, :startedBy, :startedAt)
            on conflict (community_id) where closed_at is null do nothing
            returning *""")
    Optional<CheckIn> open(long communityId, @Nullable Long startedBy, Instant startedAt);

    /** Locks the row, so that a round is closed once. */
    @Query("select * from check_in where id = :id for update")
    Optional<CheckIn> claim(long id);

    /** The rounds that still run; a node that works on one keeps it from the others. */
    @Query("select * from check_in where closed_at is null order by id for update skip locked")
    List<CheckIn> claimOpen();
}
