package eu.rapport.account;

import eu.rapport.people.Person;
import eu.rapport.people.PersonalData;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that is held about a person, gathered from every feature. */
@Component
class PersonalFile {
    private final List<PersonalData> sources;

    PersonalFile(List<PersonalData> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(PersonalData::section))
                .toList();
    }

    Map<String, Object> of(Person person) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("person", self(person));
        for (PersonalData source : sources) {
            Map<String, Object> part = source.tell(person);
            if (!part.isEmpty()) {
                file.put(source.section(), part);
            }
        }
        return file;
    }

    void forget(Person person) {
        sources.forEach(source -> source.forget(person));
    }

    private static Map<String, Object> self(Person person) {
        Map<String, Object> self = new LinkedHashMap<>();
        self.put("name", person.name());
        self.put("role", person.role());
        put(self, "telegramId", person.telegramId());
        self.put("language", person.language().ownName());
        self.put("timeZone", person.zoneId());
        self.put("quietFrom", person.quietFrom());
        self.put("quietUntil", person.quietTo());
        self.put("quietSundays", person.quietSundays());
        self.put("discreet", person.discreet());
        self.put("reachable", person.reachable());
        put(self, "joined", person.joinedAt());
        put(self, "awayUntil", person.awayUntil());
        return self;
    }

    private static void put(Map<String, Object> self, String name, @Nullable Object value) {
        if (value != null) {
            self.put(name, value);
        }
    }
}
