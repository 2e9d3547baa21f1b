package eu.rapport.followups;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The stored deliveries. */
interface DeliveryTable extends ListCrudRepository<Delivery, Long> {
    /** The one that a follow-up still waits for; there is never more than one. */
    @Query("select * from follow_up_delivery where follow_up_id = :followUp and state = 'PLANNED'")
    Optional<Delivery> pendingOf(long followUp);

    @Query("select * from follow_up_delivery where follow_up_id = :followUpId order by id")
    List<Delivery> findByFollowUpIdOrderById(long followUpId);
}
