package eu.rapport.learned;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What people here call a place, and which one they mean by it: "the gym" is the Riverside sports hall. */
@Service
public class Places {
    private static final String SELECT = "select id, said, means from learned_place ";

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is said, and the place that it means. */
    public record Place(long id, String said, String means) {}

    /** All of them, by what is said. */
    public List<Place> all() {
        return jdbc.sql(SELECT + "order by lower(said)").query(Place.class).list();
    }

    /** The place that is meant by a word, whatever its case; the word itself where none was learned. */
    public String meantBy(String said) {
        return jdbc.sql(SELECT + "where lower(said) = lower(?)")
                .param(said.strip())
                .query(Place.class)
                .optional()
                .map(Place::means)
                .orElse(said);
    }

    /** The word in a text by which a place was understood, where one was. */
    public Optional<String> wordFor(String place, String text) {
        return jdbc
                .sql(SELECT + "where means = ? and position(lower(said) in lower(?)) > 0 order by length(said) desc")
                .params(place, text)
                .query(Place.class)
                .list()
                .stream()
                .map(Place::said)
                .findFirst();
    }

    /** From now on the word means this place, and no other. */
    public Place learn(String said, String place) {
        return jdbc.sql("insert into learned_place (said, means) values (?, ?) on conflict ((lower(said)))"
                        + " do update set means = excluded.means returning id, said, means")
                .params(said.strip(), place.strip())
                .query(Place.class)
                .single();
    }

    /** Forgets one; empty where that was done before. */
    public Optional<Place> remove(long id) {
        return jdbc.sql("delete from learned_place where id = ? returning id, said, means")
                .param(id)
                .query(Place.class)
                .optional();
    }
}
