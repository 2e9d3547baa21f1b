package eu.rapport.reading;

import eu.rapport.shared.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The communities and people that the reader may recognise by name. Names are laid out for looking up when it is made, which costs more
 * than reading a message: whoever reads many keeps it.
 */
public final class Directory {
    private final List<Community> communities;
    private final List<Person> people;
    private final CommunityFinder communityFinder;
    private final PersonFinder personFinder;
    private final Set<String> words = new HashSet<>();

    public Directory(List<Community> communities, List<Person> people) {
        this.communities = List.copyOf(communities);
        this.people = List.copyOf(people);
        communityFinder = new CommunityFinder(this.communities);
        personFinder = new PersonFinder(this.people);
        Stream.concat(
                        this.people.stream()
                                .flatMap(each -> Stream.concat(Stream.of(each.name()), each.nicknames().stream())),
                        this.communities.stream()
                                .flatMap(each -> Stream.concat(Stream.of(each.name()), each.otherNames().stream())))
                .forEach(name -> words.addAll(NameWords.of(name)));
    }

    public List<Community> communities() {
        return communities;
    }

    public List<Person> people() {
        return people;
    }

    CommunityFinder communityFinder() {
        return communityFinder;
    }

    PersonFinder personFinder() {
        return personFinder;
    }

    /** Every word that is part of a name. */
    Set<String> words() {
        return words;
    }

    /** Directories of the same names are the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Directory directory
                        && communities.equals(directory.communities)
                        && people.equals(directory.people);
    }

    @Override
    public int hashCode() {
        return Objects.hash(communities.size(), people.size());
    }

    /** A community with every name people call it by. */
    public record Community(long id, String name, List<String> otherNames) {
        public Community {
            otherNames = List.copyOf(otherNames);
        }
    }

    /** A person with the communities they represent (none for officers and coordinators) and what else people call them. */
    public record Person(long id, String name, Role role, Set<Long> communities, List<String> nicknames) {
        public Person {
            communities = Set.copyOf(communities);
            nicknames = List.copyOf(nicknames);
        }

        public Person(long id, String name, Role role, Set<Long> communities) {
            this(id, name, role, communities, List.of());
        }
    }
}
