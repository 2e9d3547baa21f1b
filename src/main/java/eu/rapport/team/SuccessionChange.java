package eu.rapport.team;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A succession while something about it changes; what is not set stays as it was. */
final class SuccessionChange {
    private final Succession before;

    LocalDate onDay;

    @Nullable
    LocalDate lastDay;

    Succession.State state;

    Succession.@Nullable Telling telling;

    @Nullable
    Long restTo;

    @Nullable
    String successorWords;

    @Nullable
    String ownWords;

    @Nullable
    Long replacedBy;

    Set<Succession.Part> parts;

    SuccessionChange(Succession before) {
        this.before = before;
        onDay = before.onDay();
        lastDay = before.lastDay();
        state = before.state();
        telling = before.telling();
        restTo = before.restTo();
        successorWords = before.successorWords();
        ownWords = before.ownWords();
        replacedBy = before.replacedBy();
        parts = before.parts();
    }

    void eachPart(UnaryOperator<Succession.Part> change) {
        parts = parts.stream().map(change).collect(Collectors.toCollection(HashSet::new));
    }

    /** What was worded for somebody else, or on another day, no longer fits. */
    void forgetWords() {
        successorWords = null;
        ownWords = null;
    }

    Succession succession() {
        return new Succession(
                before.id(),
                before.personId(),
                before.orderedBy(),
                before.kind(),
                onDay,
                lastDay,
                state,
                telling,
                restTo,
                successorWords,
                ownWords,
                replacedBy,
                parts,
                before.createdAt());
    }
}
