package eu.rapport.meetings;

import java.util.ArrayList;
import java.util.List;

/** What words that were said later add to a meeting, and what is left without them; corrections by hand stay. */
final class Additions {
    private Additions() {}

    /** The facts with what the second reading knows beyond the first. */
    static Facts add(Facts facts, Facts before, Facts after) {
        Facts more = facts.words(after.words())
                .people(with(facts.people(), before.people(), after.people()))
                .concerns(with(facts.concerns(), before.concerns(), after.concerns()))
                .promises(with(facts.promises(), before.promises(), after.promises()));
        more = more.community().known() ? more : more.community(after.community());
        more = more.day().known() ? more : more.day(after.day());
        more = more.place() == null ? more.place(after.place()) : more;
        more = more.followUp() == null ? more.followUp(after.followUp()) : more;
        return after.openness().compareTo(more.openness()) > 0 ? more.openness(after.openness()) : more;
    }

    /** The facts without what the second reading knew beyond the first. */
    static Facts remove(Facts facts, Facts before, Facts after) {
        Facts less = facts.words(before.words())
                .people(without(facts.people(), before.people(), after.people()))
                .concerns(without(facts.concerns(), before.concerns(), after.concerns()))
                .promises(without(facts.promises(), before.promises(), after.promises()));
        for (Field field : List.of(Field.COMMUNITY, Field.DAY, Field.PLACE, Field.FOLLOW_UP, Field.OPENNESS)) {
            boolean came = before.differingFrom(after).contains(field)
                    && !less.differingFrom(after).contains(field);
            less = came ? less.taking(field, before) : less;
        }
        return less;
    }

    private static <T> List<T> with(List<T> known, List<T> before, List<T> after) {
        List<T> all = new ArrayList<>(known);
        after.stream()
                .filter(each -> !before.contains(each) && !all.contains(each))
                .forEach(all::add);
        return all;
    }

    private static <T> List<T> without(List<T> known, List<T> before, List<T> after) {
        return known.stream()
                .filter(each -> before.contains(each) || !after.contains(each))
                .toList();
    }
}
