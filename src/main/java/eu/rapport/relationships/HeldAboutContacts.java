package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.people.Person;
import eu.rapport.people.PersonalData;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What relationships hold about a person: where they keep or kept the contact, and the reasons they wrote. */
@Component
class HeldAboutContacts implements PersonalData {
    private final Relationships relationships;
    private final StaffChangeTable changes;
    private final LevelChanges levels;
    private final Departures departures;
    private final SoughtNames sought;
    private final Communities communities;

    HeldAboutContacts(
            Relationships relationships,
            StaffChangeTable changes,
            LevelChanges levels,
            Departures departures,
            SoughtNames sought,
            Communities communities) {
        this.communities = communities;
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
        sought.of(person).ifPresent(each -> held.put("soughtName", each));
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

    private Map<String, Object> told(Relationship relationship, Person person) {
        return told(relationship.communityId(), relationship.hasContact(person.id()) ? "contact" : "deputy", null);
    }

    private Map<String, Object> told(StaffChange change, Person person) {
        boolean left = change.leftPersonId() == person.id();
        return told(
                change.communityId(), left ? "left" : "successor", left ? change.leftOn() : change.successorSince());
    }

    private Map<String, Object> told(long communityId, String as, @Nullable LocalDate on) {
        Map<String, Object> told = new LinkedHashMap<>();
        communities.find(communityId).ifPresent(each -> told.put("community", each.name()));
        told.put("as", as);
        if (on != null) {
            told.put("on", on);
        }
        return told;
    }
}
