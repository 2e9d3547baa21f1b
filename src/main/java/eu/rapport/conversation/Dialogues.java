package eu.rapport.conversation;

import eu.rapport.people.Person;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The open dialogues, one a person at the most. */
@Service
public class Dialogues {
    private static final TypeReference<Map<String, String>> STATE = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Dialogues(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Waits for the person's next words at a step of a command, knowing nothing yet. */
    public Dialogue open(Person person, String command, String step) {
        return open(person, new Dialogue(command, step, Map.of()));
    }

    /** Waits for the person's next words as this dialogue says; replaces whatever waited before. */
    public Dialogue open(Person person, Dialogue dialogue) {
        jdbc.sql("""
                        insert into dialogue (person_id, command, step, state, updated_at) values (?, ?, ?, ?, ?)
                        on conflict (person_id) do update
                        set command = excluded.command, step = excluded.step, state = excluded.state, updated_at = excluded.updated_at""")
                .params(
                        person.id(),
                        dialogue.command(),
                        dialogue.step(),
                        json.writeValueAsString(dialogue.state()),
                        Timestamp.from(clock.instant()))
                .update();
        return dialogue;
    }

    /** The dialogue that is open with a person. */
    public Optional<Dialogue> of(Person person) {
        return jdbc.sql("select command, step, state from dialogue where person_id = ?")
                .param(person.id())
                .query((row, number) ->
                        new Dialogue(row.getString(1), row.getString(2), json.readValue(row.getString(3), STATE)))
                .optional();
    }

    /** The dialogue that is open with a person, if it is one of this command. */
    public Optional<Dialogue> of(Person person, String command) {
        return of(person).filter(each -> each.command().equals(command));
    }

    /** Waits for nothing any more; tells whether anything was open. */
    public boolean close(Person person) {
        return jdbc.sql("delete from dialogue where person_id = ?")
                        .param(person.id())
                        .update()
                > 0;
    }
}
