package eu.rapport.conversation;

import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What people are called where several are offered side by side: those who share a name are told apart by since when they are here. */
public final class Namesakes {
    private final Map<Long, Text> labels = new HashMap<>();

    private Namesakes(Collection<Person> all) {
        all.stream()
                .distinct()
                .collect(Collectors.groupingBy(each -> each.name().toLowerCase(Locale.ROOT)))
                .values()
                .forEach(this::label);
    }

    /** Those who stand side by side. */
    public static Namesakes among(Collection<Person> all) {
        return new Namesakes(all);
    }

    /** The name alone where nobody else has it. */
    public Text of(Person person) {
        return labels.getOrDefault(person.id(), Text.raw(person.name()));
    }

    private void label(List<Person> sameName) {
        if (sameName.size() < 2) {
            return;
        }
        boolean datesDiffer = sameName.stream().map(Namesakes::since).distinct().count() == sameName.size();
        List<Person> inOrder =
                sameName.stream().sorted(Comparator.comparingLong(Person::id)).toList();
        for (int i = 0; i < inOrder.size(); i++) {
            Person each = inOrder.get(i);
            labels.put(each.id(), datesDiffer ? since(each) : Text.of("namesake.number", each.name(), i + 1));
        }
    }

    private static Text since(Person person) {
        Instant joined = person.joinedAt();
        return joined == null
                ? Text.of("namesake.invited", person.name())
                : Text.of("namesake.since", person.name(), person.at(joined).toLocalDate());
    }
}
