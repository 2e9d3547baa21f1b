package eu.rapport.people;

import eu.rapport.shared.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The stored people. */
interface PeopleTable extends ListCrudRepository<Person, Long> {
    @Query("select * from person where telegram_id = :telegramId and standing = :standing")
    Optional<Person> findByTelegramIdAndStanding(long telegramId, Standing standing);

    @Query("select * from person where role = :role and standing in (:standings) order by name")
    List<Person> findByRoleAndStandingInOrderByName(Role role, List<Standing> standings);

    @Query("select count(*) > 0 from person where role = :role and standing = :standing")
    boolean existsByRoleAndStanding(Role role, Standing standing);
}
