package eu.rapport.conversation;

import eu.rapport.people.Person;
import eu.rapport.people.PersonalData;
import java.util.LinkedHashMap;
import java.util.List;
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
        dialogues.of(person).ifPresent(open -> held.put("openDialogue", told(open)));
        int deeds = jdbc.sql("select count(*) from deed where person_id = ?")
                .param(person.id())
                .query(Integer.class)
                .single();
        if (deeds > 0) {
            held.put("undoable", deeds);
        }
        return held;
    }

    /** What was said so far; the numbers by which the dialogue knows things are nothing about a person. */
    private static Map<String, Object> told(Dialogue open) {
        List<String> said = open.state().values().stream()
                .filter(each -> !each.isBlank() && !each.matches("\\d+"))
                .toList();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("command", "/" + open.command());
        if (!said.isEmpty()) {
            told.put("said", said);
        }
        return told;
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
