package eu.rapport.communities;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The stored communities. */
interface CommunityTable extends ListCrudRepository<Community, Long> {
    List<Community> findAllByOrderByName();
}
