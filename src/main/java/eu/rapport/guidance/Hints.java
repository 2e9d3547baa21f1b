package eu.rapport.guidance;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.people.Person;
import eu.rapport.shared.Side;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One line from the paper at the right moment, unasked: never the same one twice in 30 days, and never to who wants none. */
@Service
@Transactional
public class Hints {
    private static final Duration REST = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    Hints(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The first of these that the person should have now, with the button that switches hints off; it counts as given. They are
     * all meant for the authority's side.
     */
    Optional<Reply> first(Person person, Collection<Hint> fitting) {
        if (person.role().side() != Side.AUTHORITY || !wanted(person)) {
            return Optional.empty();
        }
        return fitting.stream()
                .sorted()
                .filter(each -> take(person, each))
                .findFirst()
                .map(each -> Reply.say(each.line()).row(Button.of("guidance.nohints", "ask", "nohints")));
    }

    /** Gives this person no hints any more. */
    public void switchOff(Person person) {
        jdbc.sql("insert into guidance_without_hints values (?) on conflict do nothing")
                .param(person.id())
                .update();
    }

    /** Gives this person hints again. */
    public void switchOn(Person person) {
        jdbc.sql("delete from guidance_without_hints where person_id = ?")
                .param(person.id())
                .update();
    }

    /** Whether this person wants hints. */
    public boolean wanted(Person person) {
        return jdbc.sql("select count(*) from guidance_without_hints where person_id = ?")
                        .param(person.id())
                        .query(Long.class)
                        .single()
                == 0;
    }

    private boolean take(Person person, Hint hint) {
        return jdbc.sql("""
                        insert into guidance_hint (person_id, rule, given_at) values (:person, :rule, :now)
                        on conflict (person_id, rule) do update set given_at = excluded.given_at
                        where guidance_hint.given_at <= :before""")
                        .param("person", person.id())
                        .param("rule", hint.name())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("before", Timestamp.from(clock.instant().minus(REST)))
                        .update()
                == 1;
    }
}
