package eu.rapport.conversation;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Representatives;
import eu.rapport.people.Nicknames;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.reading.Directory;
import eu.rapport.shared.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All names of the town as they were at one version, and what part of them each person may know. */
final class TownNames {
    private final long version;
    private final Map<Long, List<Long>> represented;
    private final Map<Long, List<String>> nicknames;
    private final List<Directory.Person> withUs;
    private final Directory everything;
    private final Map<Long, Directory> ofRepresentatives = new ConcurrentHashMap<>();

    TownNames(
            long version, Communities communities, Representatives representatives, People people, Nicknames learned) {
        this.version = version;
        represented = representatives.all();
        nicknames = learned.byPerson();
        withUs = Stream.of(Role.values())
                .flatMap(role -> people.known(role).stream())
                .map(this::entry)
                .toList();
        everything = new Directory(
                communities.all().stream().map(TownNames::entry).toList(),
                Stream.concat(withUs.stream(), former(people)).toList());
    }

    boolean isOf(long otherVersion) {
        return version == otherVersion;
    }

    /** The names that a person may know: all for the authority, their own communities and the officers for a representative. */
    Directory knownTo(Person reader) {
        return reader.role() == Role.REPRESENTATIVE
                ? ofRepresentatives.computeIfAbsent(reader.id(), this::ofRepresentative)
                : everything;
    }

    private Directory ofRepresentative(long id) {
        List<Long> own = represented.getOrDefault(id, List.of());
        return new Directory(
                everything.communities().stream()
                        .filter(each -> own.contains(each.id()))
                        .toList(),
                withUs.stream()
                        .filter(each -> each.role() != Role.REPRESENTATIVE
                                || each.communities().stream().anyMatch(own::contains))
                        .toList());
    }

    /** Colleagues who have left are still asked about by name, unless somebody who is with us is called the same. */
    private Stream<Directory.Person> former(People people) {
        Set<String> taken = withUs.stream().map(each -> firstName(each.name())).collect(Collectors.toSet());
        return Stream.of(Role.OFFICER, Role.COORDINATOR)
                .flatMap(role -> people.former(role).stream())
                .filter(each -> !taken.contains(firstName(each.name())))
                .map(each -> new Directory.Person(each.id(), each.name(), each.role(), Set.of()));
    }

    private static String firstName(String name) {
        return name.strip().split("\\s+")[0].toLowerCase(Locale.ROOT);
    }

    private static Directory.Community entry(Community community) {
        return new Directory.Community(community.id(), community.name(), List.copyOf(community.alsoCalled()));
    }

    private Directory.Person entry(Person person) {
        return new Directory.Person(
                person.id(),
                person.name(),
                person.role(),
                Set.copyOf(represented.getOrDefault(person.id(), List.of())),
                nicknames.getOrDefault(person.id(), List.of()));
    }
}
