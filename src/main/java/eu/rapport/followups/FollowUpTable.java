package eu.rapport.followups;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The stored follow-ups. */
interface FollowUpTable extends ListCrudRepository<FollowUp, Long> {
    @Query("select * from follow_up where owner_id = :owner and state in ('PLANNED', 'TOLD') order by due_at, id")
    List<FollowUp> openOf(long owner);

    @Query(
            "select * from follow_up where community_id = :community and state in ('PLANNED', 'TOLD') order by due_at, id")
    List<FollowUp> openAbout(long community);

    @Query("select * from follow_up where origin_kind = :kind and origin_id = :id order by due_at, id")
    List<FollowUp> from(String kind, long id);

    @Query("""
            select f.* from follow_up f join person p on p.id = f.owner_id
            where f.state in ('PLANNED', 'TOLD') and p.standing in ('LEFT', 'FORGOTTEN') order by f.due_at, f.id""")
    List<FollowUp> ownerless();

    /** Whoever changes a follow-up holds its row, so that two who press at once come one after the other. */
    @Query("select * from follow_up where id = :id for update")
    Optional<FollowUp> claim(long id);

    @Modifying
    @Query("update follow_up set state = 'TOLD' where id in (:ids)")
    void told(List<Long> ids);

    @Query("select * from follow_up where owner_id = :ownerId order by id")
    List<FollowUp> findByOwnerIdOrderById(long ownerId);
}
