package eu.rapport.team;

import eu.rapport.people.Person;
import eu.rapport.people.PersonalData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What successions hold about a person: that they left or were replaced, and the words they chose for it. */
@Component
class HeldAboutSuccessions implements PersonalData {
    private final SuccessionTable successions;

    HeldAboutSuccessions(SuccessionTable successions) {
        this.successions = successions;
    }

    @Override
    public String section() {
        return "team";
    }

    @Override
    public Map<String, Object> tell(Person person) {
        List<Map<String, Object>> all =
                of(person).stream().map(each -> held(each, person)).toList();
        return all.isEmpty() ? Map.of() : Map.of("successions", all);
    }

    private static Map<String, Object> held(Succession succession, Person person) {
        Map<String, Object> held = new LinkedHashMap<>();
        held.put("as", succession.personId() == person.id() ? "leaver" : "orderedBy");
        held.put("kind", succession.kind());
        held.put("on", succession.onDay());
        Optional.ofNullable(succession.lastDay()).ifPresent(last -> held.put("until", last));
        held.put("state", succession.state());
        return held;
    }

    @Override
    public void forget(Person person) {
        of(person).forEach(each -> successions.save(forgotten(each)));
    }

    private List<Succession> of(Person person) {
        return successions.findByPersonIdOrOrderedByOrderById(person.id(), person.id());
    }

    private static Succession forgotten(Succession succession) {
        Succession wordless = succession.wordless();
        return wordless.isOpen() ? wordless.in(Succession.State.DROPPED) : wordless;
    }
}
