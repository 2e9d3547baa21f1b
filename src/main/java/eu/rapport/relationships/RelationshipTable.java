package eu.rapport.relationships;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The stored relationships. */
interface RelationshipTable extends ListCrudRepository<Relationship, Long> {
    @Query("select * from relationship where contact_id = :contactId or deputy_id = :deputyId order by community_id")
    List<Relationship> findByContactIdOrDeputyIdOrderByCommunityId(long contactId, long deputyId);
}
