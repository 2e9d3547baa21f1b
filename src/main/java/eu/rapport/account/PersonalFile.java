package eu.rapport.account;

import eu.rapport.people.Person;
import eu.rapport.people.PersonalData;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        self.put("role", person.role().name().toLowerCase(java.util.Locale.ROOT));
        self.put("telegram id", String.valueOf(person.telegramId()));
        self.put("language", person.language().ownName());
        self.put("time zone", person.zoneId());
        self.put(
                "quiet hours",
                person.quietFrom() + " to " + person.quietTo() + (person.quietSundays() ? ", Sundays" : ""));
        self.put("discreet notifications", person.discreet() ? "on" : "off");
        self.put("joined", String.valueOf(person.joinedAt()));
        return self;
    }
}
