package eu.rapport.followups;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The stored handovers. */
interface HandoverTable extends ListCrudRepository<Handover, Long> {
    /** The first of a follow-up: it says whose it was to begin with. */
    Optional<Handover> findFirstByFollowUpIdOrderById(long followUpId);

    /** The latest of a follow-up: it says how its owner got it, unless it was returned. */
    Optional<Handover> findFirstByFollowUpIdOrderByIdDesc(long followUpId);
}
