package eu.rapport.relationships;

import eu.rapport.shared.Side;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The stored staff changes. */
interface StaffChangeTable extends ListCrudRepository<StaffChange, Long> {
    @Query("select * from staff_change where community_id = :communityId order by id desc")
    List<StaffChange> findByCommunityIdOrderByIdDesc(long communityId);

    @Query(
            "select * from staff_change where community_id = :communityId and side = :side and met_on is null order by id")
    List<StaffChange> findByCommunityIdAndSideAndMetOnIsNullOrderById(long communityId, Side side);

    @Query("select * from staff_change where left_person_id = :leftPersonId or successor_id = :successorId order by id")
    List<StaffChange> findByLeftPersonIdOrSuccessorIdOrderById(long leftPersonId, long successorId);
}
