package eu.rapport.relationships;

import eu.rapport.people.Person;
import eu.rapport.people.PersonalData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What relationships hold about a person: where they keep or kept the contact, and the reasons they wrote. */
@Component
class HeldAboutContacts implements PersonalData {
    private final Relationships relationships;
    private final StaffChangeTable changes;
    private final LevelChanges levels;
    private final Departures departures;
    private final SoughtNames sought;

    HeldAboutContacts(
            Relationships relationships,
            StaffChangeTable changes,
            LevelChanges levels,
            Departures departures,
            SoughtNames sought) {
        this.relationships = relationships;
        this.changes = changes;
        this.levels = levels;
        this.departures = departures;
        this.sought = sought;
    }

    @Override
    public String section() {
        return "relationships";
    }

    @Override
    public Map<String, Object> tell(Person person) {
        Map<String, Object> held = new LinkedHashMap<>();
        put(
                held,
                "contactOrDeputyOf",
                relationships.ofOfficer(person.id()).stream()
                        .map(each -> told(each, person))
                        .toList());
        put(
                held,
                "staffChanges",
                changes.findByLeftPersonIdOrSuccessorIdOrderById(person.id(), person.id()).stream()
                        .map(each -> told(each, person))
                        .toList());
        put(held, "levelReasons", levels.reasonsOf(person.id()));
        return held;
    }

    @Override
    public void forget(Person person) {
        departures.release(person);
        levels.forget(person.id());
        sought.forget(person);
    }

    private static void put(Map<String, Object> held, String name, List<?> values) {
        if (!values.isEmpty()) {
            held.put(name, values);
        }
    }

    private static Map<String, Object> told(Relationship relationship, Person person) {
        return Map.of(
                "community",
                relationship.communityId(),
                "as",
                relationship.hasContact(person.id()) ? "contact" : "deputy");
    }

    private static Map<String, Object> told(StaffChange change, Person person) {
        boolean left = change.leftPersonId() == person.id();
        return Map.of(
                "community", change.communityId(),
                "as", left ? "left" : "successor",
                "on", String.valueOf(left ? change.leftOn() : change.successorSince()));
    }
}
