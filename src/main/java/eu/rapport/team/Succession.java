package eu.rapport.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody's communities pass to others, for good or for a while (4.18, 4.19).
 *
 * @param personId who goes or is away; for {@link Kind#NAMED} who comes
 * @param onDay from which day on it counts, on the calendar of who ordered it
 * @param lastDay the last day of an absence; null for what is for good
 * @param telling when those concerned are told; null while it is not decided
 * @param restTo who takes what no successor of a community takes, where somebody was chosen
 * @param successorWords what successors are told, where it was put in other words
 * @param ownWords what the person themselves is told, where it was put in other words
 * @param replacedBy what took its place while it was planned
 * @param parts one for each community
 */
record Succession(
        @Id long id,
        long personId,
        long orderedBy,
        Kind kind,
        LocalDate onDay,
        @Nullable LocalDate lastDay,
        State state,
        @Nullable Telling telling,
        @Nullable Long restTo,
        @Nullable String successorWords,
        @Nullable String ownWords,
        @Nullable Long replacedBy,
        @MappedCollection(idColumn = "succession") Set<Part> parts,
        Instant createdAt) {

    /** What becomes of the person. */
    enum Kind {
        /** They leave the authority, or their community. */
        LEAVES,
        /** They stay, others take over. */
        REPLACED,
        /** They are away until a day, others stand in. */
        AWAY,
        /** They become point of contact where there is none. */
        NAMED
    }

    /** How far it has come. */
    enum State {
        /** Being prepared, nothing counts. */
        DRAFT,
        /** Decided; counts on its day. */
        PLANNED,
        APPLIED,
        /** Called off or taken back. */
        DROPPED,
        /** An absence that has ended. */
        OVER
    }

    /** When those concerned are told. */
    enum Telling {
        NOW,
        ON_THE_DAY,
        NOBODY
    }

    /**
     * What becomes of one community.
     *
     * @param successorId who follows or stands in; null for nobody yet
     * @param words what its representatives are told, where it was put in other words
     */
    @Table("succession_part")
    record Part(
            long communityId,
            @Nullable Long successorId,
            @Nullable String words) {}

    static Succession draft(long personId, long orderedBy, Kind kind, LocalDate onDay, Set<Part> parts, Instant now) {
        return new Succession(
                0, personId, orderedBy, kind, onDay, null, State.DRAFT, null, null, null, null, null, parts, now);
    }

    static Succession absence(
            long personId, long orderedBy, LocalDate first, LocalDate last, Set<Part> parts, Instant now) {
        return new Succession(
                0, personId, orderedBy, Kind.AWAY, first, last, State.DRAFT, null, null, null, null, null, parts, now);
    }

    boolean isOpen() {
        return state == State.DRAFT || state == State.PLANNED;
    }

    boolean is(Kind which) {
        return kind == which;
    }

    boolean leaves() {
        return kind == Kind.LEAVES;
    }

    /** Its day; one that has passed counts as today, but for leaving: since when somebody is gone is told as it was. */
    LocalDate notBefore(LocalDate today) {
        return onDay.isBefore(today) && !leaves() ? today : onDay;
    }

    /** Whether it waits for its day. */
    boolean isAhead(LocalDate today) {
        return onDay.isAfter(today);
    }

    /** Whether its last day has passed. */
    boolean isPast(LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }

    /** Whether it no longer holds once another one is decided for the same person. */
    boolean givesWayTo(Succession next) {
        return switch (next.kind) {
            case NAMED -> false;
            case LEAVES -> leaves() || !onDay.isBefore(next.onDay);
            case REPLACED -> kind == Kind.REPLACED && sharesCommunity(next);
            case AWAY -> kind == Kind.AWAY && !onDay.isAfter(next.end()) && !end().isBefore(next.onDay);
        };
    }

    private boolean sharesCommunity(Succession other) {
        return parts.stream().anyMatch(each -> other.part(each.communityId()).isPresent());
    }

    private LocalDate end() {
        return lastDay == null ? onDay : lastDay;
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

    /** Who takes what no successor of a community takes: whoever was chosen, else the only successor, else whoever ordered it and stays. */
    Optional<Long> heirOfTheRest() {
        Set<Long> successors = successors();
        Long usual = successors.size() == 1 ? successors.iterator().next() : Long.valueOf(orderedBy);
        return Optional.of(restTo == null ? usual : restTo).filter(each -> each != personId);
    }

    Succession in(State next) {
        return changed(each -> each.state = next);
    }

    Succession on(LocalDate day) {
        return changed(each -> each.onDay = day);
    }

    /** An absence on other days. */
    Succession lasting(AwayDays days) {
        return changed(each -> {
            each.onDay = days.first();
            each.lastDay = days.last();
        });
    }

    /** Planned no longer: another one takes its place. */
    Succession replacedBy(long other) {
        return changed(each -> {
            each.state = State.DROPPED;
            each.replacedBy = other;
        });
    }

    /** Planned again: what took its place does not hold. */
    Succession again() {
        return changed(each -> {
            each.state = State.PLANNED;
            each.replacedBy = null;
        });
    }

    Succession telling(Telling when) {
        return changed(each -> each.telling = when);
    }

    Succession tellingSuccessors(String words) {
        return changed(each -> each.successorWords = words);
    }

    Succession tellingThemselves(String words) {
        return changed(each -> each.ownWords = words);
    }

    Succession tellingRepresentatives(long communityId, String words) {
        return changed(each -> each.eachPart(
                part -> part.communityId() == communityId ? new Part(communityId, part.successorId(), words) : part));
    }

    /** One community passes to somebody, all of them for 0; null for nobody yet. */
    Succession giving(long communityId, @Nullable Long successorId) {
        return changed(each -> {
            each.eachPart(part -> communityId == 0 || part.communityId() == communityId
                    ? new Part(part.communityId(), successorId, null)
                    : part);
            each.forgetWords();
        });
    }

    /** What no successor of a community takes passes to somebody. */
    Succession givingTheRest(long heirId) {
        return changed(each -> each.restTo = heirId);
    }

    /** For what the person carries when it counts: what has been passed on since is left out, what came since follows nobody. */
    Succession over(Set<Long> carried) {
        Set<Part> kept = carried.stream()
                .filter(id -> kind != Kind.REPLACED || part(id).isPresent())
                .map(id -> part(id).orElse(new Part(id, null, null)))
                .collect(Collectors.toSet());
        return kind == Kind.NAMED ? this : changed(each -> each.parts = kept);
    }

    /** Without any words that somebody chose. */
    Succession wordless() {
        return changed(each -> {
            each.eachPart(part -> new Part(part.communityId(), part.successorId(), null));
            each.forgetWords();
        });
    }

    private Succession changed(Consumer<SuccessionChange> change) {
        SuccessionChange next = new SuccessionChange(this);
        change.accept(next);
        return next.succession();
    }
}
