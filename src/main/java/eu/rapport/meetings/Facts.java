package eu.rapport.meetings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a meeting while it is a draft. A value: each change gives a new one.
 *
 * @param followUp null for none
 * @param words what was said at it, as its writer typed it
 */
record Facts(
        CommunityFact community,
        DayFact day,
        MeetingKind kind,
        @Nullable String place,
        List<PersonFact> people,
        String words,
        List<String> concerns,
        List<PromiseFact> promises,
        @Nullable FollowUpFact followUp,
        Openness openness) {

    Facts {
        people = oncePerPerson(people);
        concerns = List.copyOf(concerns);
        promises = List.copyOf(promises);
    }

    private static List<PersonFact> oncePerPerson(List<PersonFact> people) {
        Map<Participant, PersonFact> once = new LinkedHashMap<>();
        people.forEach(each -> once.putIfAbsent(each.participant(), each));
        return List.copyOf(once.values());
    }

    /** Nothing but that the writer was there. */
    static Facts empty(long writer) {
        return new Facts(
                CommunityFact.NONE,
                DayFact.NONE,
                MeetingKind.MEETING,
                null,
                List.of(PersonFact.known(writer)),
                "",
                List.of(),
                List.of(),
                null,
                Openness.OPEN);
    }

    Facts community(CommunityFact changed) {
        return new Facts(changed, day, kind, place, people, words, concerns, promises, followUp, openness);
    }

    Facts day(DayFact changed) {
        return new Facts(community, changed, kind, place, people, words, concerns, promises, followUp, openness);
    }

    Facts kind(MeetingKind changed) {
        return new Facts(community, day, changed, place, people, words, concerns, promises, followUp, openness);
    }

    Facts place(@Nullable String changed) {
        return new Facts(community, day, kind, changed, people, words, concerns, promises, followUp, openness);
    }

    Facts people(List<PersonFact> changed) {
        return new Facts(community, day, kind, place, changed, words, concerns, promises, followUp, openness);
    }

    Facts words(String changed) {
        return new Facts(community, day, kind, place, people, changed, concerns, promises, followUp, openness);
    }

    Facts concerns(List<String> changed) {
        return new Facts(community, day, kind, place, people, words, changed, promises, followUp, openness);
    }

    Facts promises(List<PromiseFact> changed) {
        return new Facts(community, day, kind, place, people, words, concerns, changed, followUp, openness);
    }

    Facts followUp(@Nullable FollowUpFact changed) {
        return new Facts(community, day, kind, place, people, words, concerns, promises, changed, openness);
    }

    Facts openness(Openness changed) {
        return new Facts(community, day, kind, place, people, words, concerns, promises, followUp, changed);
    }

    Facts promise(int index, UnaryOperator<PromiseFact> change) {
        return promises(changed(promises, index, change));
    }

    Facts person(int index, PersonFact person) {
        return people(changed(people, index, old -> person));
    }

    /** The same with a field taken from other facts. */
    Facts taking(Field field, Facts from) {
        return switch (field) {
            case COMMUNITY -> community(from.community);
            case DAY -> day(from.day);
            case KIND -> kind(from.kind);
            case PLACE -> place(from.place);
            case PEOPLE -> people(from.people);
            case WORDS -> words(from.words);
            case CONCERNS -> concerns(from.concerns);
            case PROMISES -> promises(from.promises);
            case FOLLOW_UP -> followUp(from.followUp);
            case OPENNESS -> openness(from.openness);
        };
    }

    /** In which fields the two differ. */
    Set<Field> differingFrom(Facts other) {
        Set<Field> all = EnumSet.allOf(Field.class);
        return all.stream()
                .filter(field -> !Objects.equals(this, taking(field, other)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
    }

    static <T> List<T> changed(List<T> list, int index, UnaryOperator<T> change) {
        List<T> all = new ArrayList<>(list);
        if (index >= 0 && index < all.size()) {
            all.set(index, change.apply(all.get(index)));
        }
        return all;
    }

    static <T> List<T> without(List<T> list, int index) {
        List<T> all = new ArrayList<>(list);
        if (index >= 0 && index < all.size()) {
            all.remove(index);
        }
        return all;
    }

    static <T> List<T> with(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        if (!all.contains(more)) {
            all.add(more);
        }
        return all;
    }
}
