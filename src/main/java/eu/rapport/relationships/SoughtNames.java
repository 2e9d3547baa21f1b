package eu.rapport.relationships;

import eu.rapport.people.Person;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The name that somebody looked for last and that the map did not hold. */
@Component
class SoughtNames {
    private final JdbcClient jdbc;

    SoughtNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void remember(Person person, String name) {
        jdbc.sql("insert into sought_name values (?, ?) on conflict (person_id) do update set name = excluded.name")
                .params(person.id(), name)
                .update();
    }

    Optional<String> of(Person person) {
        return jdbc.sql("select name from sought_name where person_id = ?")
                .param(person.id())
                .query(String.class)
                .optional();
    }

    void forget(Person person) {
        jdbc.sql("delete from sought_name where person_id = ?")
                .param(person.id())
                .update();
    }
}
