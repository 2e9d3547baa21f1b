package eu.rapport.meetings;

import eu.rapport.shared.Role;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads off the meetings who was in contact with whom when, and nothing more. */
@Component
class Contacts {
    private static final String SELECT = """
            select meeting.id, community_id, day, kind, person_id, role
            from meeting
            left join meeting_person on meeting_person.meeting = meeting.id
            left join person on person.id = person_id
            """;
    private static final String NEWEST_FIRST = " order by day desc, meeting.id desc";

    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            long id,
            long communityId,
            LocalDate day,
            MeetingKind kind,
            @Nullable Long personId,
            @Nullable Role role) {}

    List<Contact> of(long communityId) {
        return contacts(jdbc.sql(SELECT + "where community_id = ?" + NEWEST_FIRST)
                .param(communityId)
                .query(Row.class)
                .list());
    }

    List<Contact> all() {
        return contacts(jdbc.sql(SELECT + NEWEST_FIRST).query(Row.class).list());
    }

    private static List<Contact> contacts(List<Row> rows) {
        Map<Long, Contact> contacts = new LinkedHashMap<>();
        for (Row row : rows) {
            Contact contact = contacts.computeIfAbsent(row.id(), id -> empty(row));
            if (row.personId() != null && row.role() != null) {
                Set<Long> side = row.role() == Role.REPRESENTATIVE ? contact.representatives() : contact.officers();
                side.add(row.personId());
            }
        }
        return List.copyOf(contacts.values());
    }

    private static Contact empty(Row row) {
        return new Contact(
                row.id(),
                row.communityId(),
                row.day(),
                new TreeSet<>(),
                new TreeSet<>(),
                row.kind().isTwoWay());
    }
}
