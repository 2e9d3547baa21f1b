package eu.rapport.reading;

import eu.rapport.reading.Directory.Community;
import eu.rapport.reading.Directory.Person;
import eu.rapport.shared.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The invented town of {@code reading/town.txt}. */
final class Town {
    private static final List<String[]> LINES = Files.lines("town.txt")
            .map(line ->
                    Arrays.stream((line + " ").split("\\|")).map(String::strip).toArray(String[]::new))
            .toList();
    private static final List<Community> COMMUNITIES = LINES.stream()
            .filter(line -> line[0].equals("community"))
            .map(line -> new Community(id(line), line[1], List.of(line[2].split("; "))))
            .toList();
    private static final List<Person> PEOPLE = LINES.stream()
            .filter(line -> line[0].equals("person"))
            .map(line -> new Person(id(line), line[1], Role.valueOf(line[2]), communities(line[3])))
            .toList();

    private Town() {}

    static Directory directory() {
        return new Directory(COMMUNITIES, PEOPLE);
    }

    static Person person(String name) {
        return PEOPLE.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Community community(String name) {
        return COMMUNITIES.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static long id(String[] line) {
        return LINES.indexOf(line) + 1;
    }

    private static Set<Long> communities(String name) {
        return name.isEmpty() ? Set.of() : Set.of(community(name).id());
    }

    /** The files of the test data. */
    static final class Files {
        private Files() {}

        static Stream<String> lines(String name) {
            try (var file = Town.class.getResourceAsStream("/reading/" + name)) {
                return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"));
            } catch (java.io.IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }
    }
}
