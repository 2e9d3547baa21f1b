package eu.rapport.communities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A community of the town; never a private person.
 *
 * @param id 0 while not stored
 * @param foundHow how it was found: own networks, online, a visit
 * @param size as somebody put it, such as "about 60 families"
 * @param venue where its people gather (F4)
 * @param checkedOn when somebody last saw that all this still holds (1.LA3)
 */
public record Community(
        @Id long id,
        String name,
        @MappedCollection(idColumn = "community") Set<OtherName> otherNames,
        @MappedCollection(idColumn = "community") Set<TieOf> ties,
        @Nullable String foundHow,
        @Nullable String size,
        @Nullable String venue,
        LocalDate checkedOn,
        @Nullable Long addedBy,
        Instant addedAt) {

    /** Another name people call it by. */
    @Table("community_name")
    public record OtherName(String name) {}

    /** One of its ties. */
    @Table("community_tie")
    public record TieOf(Tie tie) {}

    /** The other names, as words. */
    public Set<String> alsoCalled() {
        return otherNames.stream().map(OtherName::name).collect(Collectors.toSet());
    }

    /** What binds its people. */
    public Set<Tie> boundBy() {
        return ties.stream().map(TieOf::tie).collect(Collectors.toSet());
    }

    Community with(Set<String> otherNames, Set<Tie> ties, LocalDate checkedOn) {
        return new Community(
                id, name, names(otherNames), ties(ties), foundHow, size, venue, checkedOn, addedBy, addedAt);
    }

    Community renamed(String name, LocalDate checkedOn) {
        return new Community(id, name, otherNames, ties, foundHow, size, venue, checkedOn, addedBy, addedAt);
    }

    Community described(@Nullable String foundHow, @Nullable String size, @Nullable String venue, LocalDate checkedOn) {
        return new Community(id, name, otherNames, ties, foundHow, size, venue, checkedOn, addedBy, addedAt);
    }

    static Set<OtherName> names(Set<String> names) {
        return names.stream().map(OtherName::new).collect(Collectors.toSet());
    }

    static Set<TieOf> ties(Set<Tie> ties) {
        return ties.stream().map(TieOf::new).collect(Collectors.toSet());
    }
}
