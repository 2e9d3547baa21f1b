package eu.rapport.relationships;

import eu.rapport.communities.Tie;
import eu.rapport.conversation.Button;
import eu.rapport.texts.Text;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ties as buttons that are switched on and off; what is on travels as names joined by commas. */
final class TiePicker {
    private TiePicker() {}

    static Set<Tie> read(String names) {
        return Arrays.stream(Tie.values())
                .filter(each -> Arrays.asList(names.split(",")).contains(each.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Tie.class)));
    }

    static String write(Set<Tie> ties) {
        return ties.stream().sorted().map(Tie::name).collect(Collectors.joining(","));
    }

    /** The set with one tie switched; the set itself where the name is none of a tie. */
    static Set<Tie> toggle(Set<Tie> ties, String name) {
        Set<Tie> switched = EnumSet.noneOf(Tie.class);
        switched.addAll(ties);
        for (Tie tie : read(name)) {
            if (!switched.remove(tie)) {
                switched.add(tie);
            }
        }
        return switched;
    }

    /** Two buttons a row; those that are on carry a tick. */
    static List<List<Button>> rows(Set<Tie> chosen, Function<Tie, String> data) {
        List<Button> all = Arrays.stream(Tie.values())
                .map(each -> new Button(label(each, chosen.contains(each)), data.apply(each), null))
                .toList();
        return List.of(all.subList(0, 2), all.subList(2, 4));
    }

    private static Text label(Tie tie, boolean on) {
        Text name = Text.of("community.tie." + tie.name().toLowerCase(Locale.ROOT));
        return on ? Text.of("community.ticked", name) : name;
    }
}
