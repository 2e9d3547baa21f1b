package eu.rapport.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The next thing about a draft that only its writer can say. */
sealed interface OpenQuestion {
    record WhichCommunity() implements OpenQuestion {}

    /** No day, or none that words allow. */
    record WhichDay() implements OpenQuestion {}

    /** The day that was said has not come yet. */
    record NotYet(LocalDate day) implements OpenQuestion {}

    record Who(int index, PersonFact person) implements OpenQuestion {}

    record Due(int index, PromiseFact promise) implements OpenQuestion {}

    record FollowUpWhen(FollowUpFact followUp) implements OpenQuestion {}

    /** The most pressing question; what is needed to save comes first. */
    static Optional<OpenQuestion> of(Facts facts, LocalDate today) {
        return community(facts)
                .or(() -> day(facts, today))
                .or(() -> who(facts.people()))
                .or(() -> due(facts.promises()))
                .or(() -> followUp(facts));
    }

    /** Whether nothing that is needed is open. */
    static boolean allowsSaving(Facts facts, LocalDate today) {
        return community(facts).isEmpty() && day(facts, today).isEmpty();
    }

    /** What is open about the day. */
    static Optional<OpenQuestion> day(Facts facts, LocalDate today) {
        LocalDate day = facts.day().day();
        if (day == null) {
            return Optional.of(new WhichDay());
        }
        return day.isAfter(today) ? Optional.of(new NotYet(day)) : Optional.empty();
    }

    private static Optional<OpenQuestion> community(Facts facts) {
        return facts.community().known() ? Optional.empty() : Optional.of(new WhichCommunity());
    }

    private static Optional<OpenQuestion> who(List<PersonFact> people) {
        for (int index = 0; index < people.size(); index++) {
            if (people.get(index).unclear()) {
                return Optional.of(new Who(index, people.get(index)));
            }
        }
        return Optional.empty();
    }

    private static Optional<OpenQuestion> due(List<PromiseFact> promises) {
        for (int index = 0; index < promises.size(); index++) {
            if (promises.get(index).due().unclear()) {
                return Optional.of(new Due(index, promises.get(index)));
            }
        }
        return Optional.empty();
    }

    private static Optional<OpenQuestion> followUp(Facts facts) {
        FollowUpFact next = facts.followUp();
        return next != null && next.when().unclear() ? Optional.of(new FollowUpWhen(next)) : Optional.empty();
    }
}
