package eu.rapport.followups;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The stored deliveries. */
interface DeliveryTable extends ListCrudRepository<Delivery, Long> {
    /** The one that a follow-up still waits for; there is never more than one. */
    @Query("select * from follow_up_delivery where follow_up_id = :followUp and state = 'PLANNED'")
    Optional<Delivery> pendingOf(long followUp);

    @Modifying
    @Query("update follow_up_delivery set state = 'TOLD', told_at = :now where id in (:ids)")
    void told(List<Long> ids, Instant now);

    @Query("select * from follow_up_delivery where follow_up_id = :followUpId order by id")
    List<Delivery> findByFollowUpIdOrderById(long followUpId);
}
