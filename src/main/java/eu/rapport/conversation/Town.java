package eu.rapport.conversation;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Representatives;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.reading.Directory;
import eu.rapport.reading.Reader;
import eu.rapport.reading.Reading;
import eu.rapport.reading.Setting;
import eu.rapport.shared.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The names of the town as the reader needs them, and the reading of plain words against them. */
@Service
public class Town {
    private final Communities communities;
    private final Representatives representatives;
    private final People people;

    Town(Communities communities, Representatives representatives, People people) {
        this.communities = communities;
        this.representatives = representatives;
        this.people = people;
        Reader.warmUp();
    }

    /** Reads what a person typed: as of their moment, in their zone, against the names they may know. */
    public Reading read(Turn turn, String text) {
        return Reader.read(text, setting(turn));
    }

    /** What has to be known to read this person's words. */
    public Setting setting(Turn turn) {
        Directory directory = directoryFor(turn.person());
        Directory.Person speaker = directory.people().stream()
                .filter(each -> each.id() == turn.person().id())
                .findFirst()
                .orElse(null);
        return new Setting(turn.local(), directory, speaker);
    }

    /** The names that a person may know: all for the authority, their own communities and the officers for a representative. */
    public Directory directoryFor(Person reader) {
        Map<Long, List<Long>> represented = representatives.all();
        List<Long> own = represented.getOrDefault(reader.id(), List.of());
        boolean everything = reader.role() != Role.REPRESENTATIVE;
        List<Directory.Community> known = communities.all().stream()
                .filter(each -> everything || own.contains(each.id()))
                .map(Town::entry)
                .toList();
        List<Directory.Person> names = new ArrayList<>();
        for (Role role : Role.values()) {
            for (Person person : people.known(role)) {
                Set<Long> of = Set.copyOf(represented.getOrDefault(person.id(), List.of()));
                if (everything || role != Role.REPRESENTATIVE || of.stream().anyMatch(own::contains)) {
                    names.add(new Directory.Person(person.id(), person.name(), role, of));
                }
            }
        }
        if (everything) {
            names.addAll(former(names));
        }
        return new Directory(known, names);
    }

    /** Colleagues who have left are still asked about by name, unless somebody who is with us is called the same. */
    private List<Directory.Person> former(List<Directory.Person> withUs) {
        Set<String> taken = withUs.stream().map(each -> firstName(each.name())).collect(Collectors.toSet());
        return Stream.of(Role.OFFICER, Role.COORDINATOR)
                .flatMap(role -> people.former(role).stream())
                .filter(each -> !taken.contains(firstName(each.name())))
                .map(each -> new Directory.Person(each.id(), each.name(), each.role(), Set.of()))
                .toList();
    }

    private static String firstName(String name) {
        return name.strip().split("\\s+")[0].toLowerCase(Locale.ROOT);
    }

    private static Directory.Community entry(Community community) {
        return new Directory.Community(community.id(), community.name(), List.copyOf(community.alsoCalled()));
    }
}
