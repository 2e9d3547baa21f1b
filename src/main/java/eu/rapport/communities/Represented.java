package eu.rapport.communities;

import eu.rapport.people.Person;
import eu.rapport.people.PersonalData;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** For whom a person speaks. That somebody once spoke for a community stays, without a name. */
@Component
class Represented implements PersonalData {
    private final Representatives representatives;
    private final Communities communities;

    Represented(Representatives representatives, Communities communities) {
        this.representatives = representatives;
        this.communities = communities;
    }

    @Override
    public String section() {
        return "communities";
    }

    @Override
    public Map<String, Object> tell(Person person) {
        List<String> names = representatives.communitiesOf(person.id()).stream()
                .flatMap(id -> communities.find(id).stream())
                .map(Community::name)
                .toList();
        return names.isEmpty() ? Map.of() : Map.of("speaksFor", names);
    }

    @Override
    public void forget(Person person) {
        // the row holds ids only
    }
}
