package eu.rapport.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What people are called besides their name, by everybody here: "Patty" for Patricia. Who taught it is not kept. */
@Service
public class Nicknames implements PersonalData {
    private static final String SELECT = "select id, person_id, name from nickname ";

    private final JdbcClient jdbc;

    Nicknames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One name of one person; two people may share it. */
    public record Nickname(long id, long personId, String name) {}

    /** All of them, by name. */
    public List<Nickname> all() {
        return jdbc.sql(SELECT + "order by lower(name), id")
                .query(Nickname.class)
                .list();
    }

    /** The nicknames of each person who has any. */
    public Map<Long, List<String>> byPerson() {
        return all().stream()
                .collect(Collectors.groupingBy(
                        Nickname::personId, Collectors.mapping(Nickname::name, Collectors.toList())));
    }

    /** Learns one; empty where it was known, whatever the case. */
    public Optional<Nickname> learn(Person person, String name) {
        return jdbc.sql("insert into nickname (person_id, name) values (?, ?) on conflict do nothing"
                        + " returning id, person_id, name")
                .params(person.id(), name.strip())
                .query(Nickname.class)
                .optional();
    }

    /** Forgets one; empty where that was done before. */
    public Optional<Nickname> remove(long id) {
        return jdbc.sql("delete from nickname where id = ? returning id, person_id, name")
                .param(id)
                .query(Nickname.class)
                .optional();
    }

    @Override
    public String section() {
        return "names";
    }

    @Override
    public Map<String, Object> tell(Person person) {
        List<String> names = byPerson().getOrDefault(person.id(), List.of());
        return names.isEmpty() ? Map.of() : Map.of("nicknames", names);
    }

    @Override
    public void forget(Person person) {
        jdbc.sql("delete from nickname where person_id = ?").param(person.id()).update();
    }
}
