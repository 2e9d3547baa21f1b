package eu.rapport.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody's communities pass to others (4.18).
 *
 * @param onDay from which day on it counts, on the calendar of who ordered it
 * @param successorWords what successors are told, where it was put in other words
 * @param parts one for each community
 */
record Succession(
        @Id long id,
        long leaverId,
        long orderedBy,
        Kind kind,
        LocalDate onDay,
        State state,
        @Nullable String successorWords,
        @MappedCollection(idColumn = "succession") Set<Part> parts,
        Instant createdAt) {

    /** What becomes of the person. */
    enum Kind {
        /** They leave the authority, or their community. */
        LEAVES,
        /** They stay, others take over. */
        REPLACED
    }

    /** How far it has come. */
    enum State {
        /** Being prepared, nothing counts. */
        DRAFT,
        /** Decided; counts on its day. */
        PLANNED,
        APPLIED,
        DROPPED
    }

    /**
     * What becomes of one community.
     *
     * @param successorId null for nobody yet
     * @param words what its representatives are told, where it was put in other words
     */
    @Table("succession_part")
    record Part(
            long communityId,
            @Nullable Long successorId,
            @Nullable String words) {}

    static Succession draft(long leaverId, long orderedBy, Kind kind, LocalDate onDay, Set<Part> parts, Instant now) {
        return new Succession(0, leaverId, orderedBy, kind, onDay, State.DRAFT, null, parts, now);
    }

    boolean isOpen() {
        return state == State.DRAFT || state == State.PLANNED;
    }

    boolean leaves() {
        return kind == Kind.LEAVES;
    }

    List<Part> inOrder() {
        return parts.stream()
                .sorted(Comparator.comparingLong(Part::communityId))
                .toList();
    }

    Optional<Part> part(long communityId) {
        return parts.stream().filter(each -> each.communityId() == communityId).findFirst();
    }

    /** Everybody who follows somewhere. */
    Set<Long> successors() {
        return parts.stream().map(Part::successorId).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Who takes what is about no community of the leaver: the only successor, else whoever ordered the succession. */
    long heirOfTheRest() {
        Set<Long> successors = successors();
        return successors.size() == 1 ? successors.iterator().next() : orderedBy;
    }

    Succession in(State next) {
        return new Succession(id, leaverId, orderedBy, kind, onDay, next, successorWords, parts, createdAt);
    }

    Succession on(LocalDate day) {
        return new Succession(id, leaverId, orderedBy, kind, day, state, successorWords, parts, createdAt);
    }

    Succession tellingSuccessors(String words) {
        return new Succession(id, leaverId, orderedBy, kind, onDay, state, words, parts, createdAt);
    }

    Succession tellingRepresentatives(long communityId, String words) {
        return changing(
                each -> each.communityId() == communityId ? new Part(communityId, each.successorId(), words) : each);
    }

    /** One community passes to somebody, all of them for 0; null for nobody yet. Words chosen before no longer fit. */
    Succession giving(long communityId, @Nullable Long successorId) {
        return changing(each -> communityId == 0 || each.communityId() == communityId
                ? new Part(each.communityId(), successorId, null)
                : each);
    }

    /** Without any words that somebody chose. */
    Succession wordless() {
        Succession plain = changing(each -> new Part(each.communityId(), each.successorId(), null));
        return new Succession(id, leaverId, orderedBy, kind, onDay, state, null, plain.parts, createdAt);
    }

    private Succession changing(UnaryOperator<Part> change) {
        Set<Part> changed = parts.stream().map(change).collect(Collectors.toCollection(HashSet::new));
        return new Succession(id, leaverId, orderedBy, kind, onDay, state, successorWords, changed, createdAt);
    }
}
