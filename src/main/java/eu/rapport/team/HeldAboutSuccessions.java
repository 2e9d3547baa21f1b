package eu.rapport.team;

import eu.rapport.people.Person;
import eu.rapport.people.PersonalData;
import java.util.List;
import java.util.Map;
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
        List<Map<String, Object>> all = of(person).stream()
                .map(each -> Map.<String, Object>of(
                        "as", each.personId() == person.id() ? "leaver" : "orderedBy",
                        "kind", each.kind(),
                        "on", each.onDay(),
                        "state", each.state()))
                .toList();
        return all.isEmpty() ? Map.of() : Map.of("successions", all);
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
