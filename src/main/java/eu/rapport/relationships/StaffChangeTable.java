package eu.rapport.relationships;

import eu.rapport.shared.Side;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The stored staff changes. */
interface StaffChangeTable extends ListCrudRepository<StaffChange, Long> {
    List<StaffChange> findByCommunityIdOrderByIdDesc(long communityId);

    List<StaffChange> findByCommunityIdAndSideAndMetOnIsNullOrderById(long communityId, Side side);

    List<StaffChange> findByLeftPersonIdOrSuccessorIdOrderById(long leftPersonId, long successorId);
}
