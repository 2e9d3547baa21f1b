package eu.rapport.relationships;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The stored relationships. */
interface RelationshipTable extends ListCrudRepository<Relationship, Long> {
    List<Relationship> findByContactIdOrDeputyIdOrderByCommunityId(long contactId, long deputyId);
}
