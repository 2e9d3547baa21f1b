package eu.rapport.guidance;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
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

    /** The paper's rules that fit a moment, each with the id of its consideration. */
    public enum Rule {
        /** First contact with a community (2.LA3): listen, no agenda. */
        LISTEN_FIRST,
        /** A promise is being saved (4.LA2). */
        CAN_YOU_DECIDE,
        /** Vetting is touched at dialogue level (3.LA1): never the first step. */
        VETTING_NOT_FIRST,
        /** The point of contact leaves (4.18). */
        TRUST_BETWEEN_PEOPLE,
        /** Only one representative is recognised (4.19, 3.LA7). */
        NOT_ONE_ALONE
    }

    /** The hint as a line for a reply, if this person should have it now; it counts as given. */
    public Optional<Text> line(Person person, Rule rule) {
        return take(person, rule)
                ? Optional.of(Text.of("guidance.hint." + rule.name().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** The hint as a message of its own, with the button that switches hints off; it counts as given. */
    public Optional<Reply> message(Person person, Rule rule) {
        return line(person, rule).map(text -> Reply.say(text).row(Button.of("guidance.nohints", "ask", "nohints")));
    }

    /** Gives this person no hints any more. */
    public Reply switchOff(Person person) {
        jdbc.sql("insert into guidance_without_hints values (?) on conflict do nothing")
                .param(person.id())
                .update();
        return Reply.say("guidance.nohints.done");
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

    private boolean take(Person person, Rule rule) {
        return wanted(person)
                && jdbc.sql("""
                                insert into guidance_hint (person_id, rule, given_at) values (:person, :rule, :now)
                                on conflict (person_id, rule) do update set given_at = excluded.given_at
                                where guidance_hint.given_at <= :before""")
                                .param("person", person.id())
                                .param("rule", rule.name())
                                .param("now", Timestamp.from(clock.instant()))
                                .param("before", Timestamp.from(clock.instant().minus(REST)))
                                .update()
                        == 1;
    }
}
