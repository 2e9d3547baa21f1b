package eu.rapport.health;

import eu.rapport.health.Signal.Kind;
import eu.rapport.meetings.Contact;
import eu.rapport.texts.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** Whether the relationship hangs on one person, on either side (4.19). It is a reason to widen it, never a verdict on that person. */
final class Dependence {
    /** Fewer contacts say nothing about who keeps them. */
    private static final int ENOUGH_CONTACTS = 5;

    private static final int PERCENT = 80;

    private Dependence() {}

    /** @param representatives the names of those who are active for the community */
    static Signal of(List<String> representatives, List<Contact> contacts, LongFunction<String> nameOfOfficer) {
        if (representatives.size() == 1) {
            return Signal.watch(
                    Kind.DEPENDENCE, Text.of("health.dependence.representative", representatives.getFirst()));
        }
        Map<Long, Long> byOfficer = contacts.stream()
                .flatMap(each -> each.officers().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return byOfficer.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .filter(most ->
                        contacts.size() >= ENOUGH_CONTACTS && most.getValue() * 100 >= contacts.size() * (long) PERCENT)
                .map(most -> Signal.watch(
                        Kind.DEPENDENCE,
                        Text.of(
                                "health.dependence.officer",
                                most.getValue(),
                                contacts.size(),
                                nameOfOfficer.apply(most.getKey()))))
                .orElseGet(() -> representatives.isEmpty()
                        ? Signal.unknown(Kind.DEPENDENCE, Text.of("health.dependence.nobody"))
                        : Signal.good(Kind.DEPENDENCE, Text.of("health.dependence.good")));
    }
}
