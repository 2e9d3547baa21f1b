package eu.rapport.team;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The stored successions. */
interface SuccessionTable extends ListCrudRepository<Succession, Long> {
    /** Locks the row: whatever is decided about it is decided once. */
    @Query("select * from succession where id = :id for update")
    Optional<Succession> claim(long id);

    List<Succession> findByKindAndState(Succession.Kind kind, Succession.State state);

    List<Succession> findByState(Succession.State state);

    List<Succession> findByPersonIdAndStateOrderByOnDayAscIdAsc(long personId, Succession.State state);

    List<Succession> findByReplacedByOrderById(long replacedBy);

    List<Succession> findByPersonIdOrOrderedByOrderById(long personId, long orderedBy);
}
