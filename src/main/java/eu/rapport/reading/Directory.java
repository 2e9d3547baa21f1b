package eu.rapport.reading;

import eu.rapport.shared.Role;
import java.util.List;
import java.util.Set;

/** The communities and people that the reader may recognise by name. */
public record Directory(List<Community> communities, List<Person> people) {

    public Directory {
        communities = List.copyOf(communities);
        people = List.copyOf(people);
    }

    /** A community with every name people call it by. */
    public record Community(long id, String name, List<String> otherNames) {
        public Community {
            otherNames = List.copyOf(otherNames);
        }
    }

    /** A person with the communities they represent (none for officers and coordinators). */
    public record Person(long id, String name, Role role, Set<Long> communities) {
        public Person {
            communities = Set.copyOf(communities);
        }
    }
}
