package eu.rapport.conversation;

import eu.rapport.people.Person;
import eu.rapport.people.PersonalData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the conversation itself holds about a person: the open dialogue, and what they did last. */
@Component
class OpenThings implements PersonalData {
    private final JdbcClient jdbc;
    private final Dialogues dialogues;

    OpenThings(JdbcClient jdbc, Dialogues dialogues) {
        this.jdbc = jdbc;
        this.dialogues = dialogues;
    }

    @Override
    public String section() {
        return "conversation";
    }

    @Override
    public Map<String, Object> tell(Person person) {
        Map<String, Object> held = new LinkedHashMap<>();
        dialogues
                .of(person)
                .ifPresent(open -> held.put("open dialogue", Map.of("command", open.command(), "said", open.state())));
        int deeds = jdbc.sql("select count(*) from deed where person_id = ?")
                .param(person.id())
                .query(Integer.class)
                .single();
        if (deeds > 0) {
            held.put("actions that can be taken back", deeds);
        }
        return held;
    }

    @Override
    public void forget(Person person) {
        dialogues.close(person);
        jdbc.sql("delete from deed where person_id = ?").param(person.id()).update();
        jdbc.sql("delete from shown where chat_id = ?")
                .param(person.telegramId())
                .update();
    }
}
