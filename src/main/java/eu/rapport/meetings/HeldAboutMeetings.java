package eu.rapport.meetings;

import eu.rapport.people.NameInText;
import eu.rapport.people.Person;
import eu.rapport.people.PersonalData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is held about somebody through meetings: what they wrote, where they were, what they have not saved yet. */
@Component
class HeldAboutMeetings implements PersonalData {
    private static final String GONE = "…";

    private final MeetingTable meetings;
    private final Labels labels;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    HeldAboutMeetings(MeetingTable meetings, Labels labels, JdbcClient jdbc, JsonMapper json) {
        this.meetings = meetings;
        this.labels = labels;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public String section() {
        return "meetings";
    }

    @Override
    public Map<String, Object> tell(Person person) {
        Map<String, Object> held = new LinkedHashMap<>();
        List<Map<String, Object>> logged = meetings.findByLoggedByOrderByDayDescIdDesc(person.id()).stream()
                .map(this::told)
                .toList();
        put(held, "logged", logged);
        put(held, "tookPartIn", daysOf(person));
        put(held, "draftsNotSaved", openDrafts(person));
        put(held, "photosSent", photosOf(person));
        return held;
    }

    private static void put(Map<String, Object> held, String name, List<?> values) {
        if (!values.isEmpty()) {
            held.put(name, values);
        }
    }

    /** What was said behind closed doors is in no export, not even the writer's own. */
    private Map<String, Object> told(MeetingRow meeting) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("day", meeting.day());
        told.put("community", labels.nameOf(meeting.communityId()));
        told.put("openness", meeting.openness());
        if (meeting.openness().tellsWords()) {
            told.put("words", meeting.words());
        }
        return told;
    }

    private List<Map<String, Object>> daysOf(Person person) {
        return jdbc.sql("""
            select day, community.name from meeting
            join community on community.id = community_id
            join meeting_person on meeting_person.meeting = meeting.id
            where person_id = ? and openness = 'OPEN' order by day desc\
            """)
                .param(person.id())
                .query((row, number) -> {
                    Map<String, Object> day = new LinkedHashMap<>();
                    day.put("day", row.getObject(1, LocalDate.class));
                    day.put("community", row.getString(2));
                    return day;
                })
                .list();
    }

    private List<Instant> openDrafts(Person person) {
        return jdbc.sql("select created_at from meeting_draft where person_id = ? and state = 'OPEN' order by id")
                .param(person.id())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
    }

    private List<Instant> photosOf(Person person) {
        return jdbc.sql("select sent_at from meeting_photo where person_id = ? order by id")
                .param(person.id())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
    }

    @Override
    public void forget(Person person) {
        jdbc.sql("update meeting set words = '', place = null, source_chat_id = null where logged_by = ?")
                .param(person.id())
                .update();
        jdbc.sql("delete from meeting_photo where person_id = ?")
                .param(person.id())
                .update();
        jdbc.sql("delete from meeting_draft where person_id = ?")
                .param(person.id())
                .update();
        jdbc.sql("""
            delete from meeting_person
            where name is not null and meeting in (select id from meeting where logged_by = ?)\
            """).param(person.id()).update();
        jdbc.sql("delete from meeting_person where lower(name) = lower(?)")
                .param(person.name())
                .update();
        unname(person);
    }

    /** Others' words keep their sense, without the name. */
    private void unname(Person person) {
        String pattern = NameInText.pattern(person.name(), "(?<!\\w)", "(?!\\w)");
        jdbc.sql("""
            update meeting set words = regexp_replace(words, :pattern, :gone, 'g'), place = regexp_replace(place, :pattern, :gone, 'g')
            where position(:name in words || coalesce(place, '')) > 0
                or exists (select from meeting_person where meeting = meeting.id and person_id = :id)\
            """)
                .param("pattern", pattern)
                .param("name", person.name())
                .param("id", person.id())
                .param("gone", GONE)
                .update();
        unnameDrafts("meeting_draft", "facts", pattern, inJson(person.name()));
        unnameDrafts("meeting_draft_part", "words", pattern, person.name());
    }

    private void unnameDrafts(String table, String column, String pattern, String name) {
        jdbc.sql(
                        "update %1$s set %2$s = regexp_replace(replace(%2$s, :name, :gone), :pattern, :gone, 'g') where position(:name in %2$s) > 0"
                                .formatted(table, column))
                .param("pattern", pattern)
                .param("name", name)
                .param("gone", GONE)
                .update();
    }

    private String inJson(String name) {
        String quoted = json.writeValueAsString(name);
        return quoted.substring(1, quoted.length() - 1);
    }
}
