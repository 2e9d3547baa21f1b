package eu.rapport.people;

import eu.rapport.shared.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The stored people. */
interface PeopleTable extends ListCrudRepository<Person, Long> {
    Optional<Person> findByTelegramIdAndStanding(long telegramId, Standing standing);

    List<Person> findByRoleAndStandingInOrderByName(Role role, List<Standing> standings);

    boolean existsByRoleAndStanding(Role role, Standing standing);
}
