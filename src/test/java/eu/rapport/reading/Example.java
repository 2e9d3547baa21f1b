package eu.rapport.reading;

import eu.rapport.reading.Directory.Community;
import eu.rapport.reading.Directory.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A message with what is to be read in it: lines of {@code slot value} under {@code > speaker: text}. */
record Example(String speaker, String text, List<String[]> expected) {

    /** What of the message was read otherwise than expected; empty where all is right. */
    List<String> differences(Reading reading) {
        List<String> found = new ArrayList<>();
        compare("intent", Optional.of(reading.intent().name().replace("DEPENDENCE", "RISKS")), found);
        compare("community", reading.community().known().map(Community::name), found);
        compare("people", Optional.of(names(reading)).filter(names -> !names.isEmpty()), found);
        if (reading.intent() == Intent.LOG_MEETING) {
            compare("met", day(reading.meetingDay()), found);
        }
        if (Set.of(Intent.LOG_MEETING, Intent.SET_REMINDER).contains(reading.intent())) {
            Optional<When> due = reading.reminder()
                    .flatMap(Reading.Reminder::when)
                    .or(() -> reading.followUp().map(Reading.FollowUp::when));
            compare("follow", day(due), found);
        }
        if (Set.of(Intent.LOG_MEETING, Intent.RECORD_PROMISE).contains(reading.intent())) {
            matchAll("promise", reading.promises().stream().map(Example::words).toList(), found);
        }
        if (Set.of(Intent.LOG_MEETING, Intent.RAISE_CONCERN).contains(reading.intent())) {
            matchAll(
                    "concern",
                    reading.concerns().stream().map(Reading.Concern::text).toList(),
                    found);
        }
        if (reading.intent() == Intent.QUERY_SILENT) {
            compare("since", day(reading.since()), found);
        }
        return found;
    }

    private static Optional<String> day(Optional<When> when) {
        return when.flatMap(When::day).map(Object::toString);
    }

    private static String names(Reading reading) {
        return String.join(
                ", ",
                new TreeSet<>(reading.knownPeople().stream().map(Person::name).toList()));
    }

    private static String words(Reading.Promise promise) {
        return promise.by().name().toLowerCase(Locale.ROOT) + " "
                + day(promise.due()).orElse("-") + " " + promise.text();
    }

    private void compare(String slot, Optional<String> read, List<String> found) {
        if (isSkipped(slot)) {
            return;
        }
        Optional<String> wanted = values(slot).stream().findFirst().map(value -> sorted(slot, value));
        if (!wanted.equals(read)) {
            found.add(slot + ": " + wanted.orElse("nothing") + ", read " + read.orElse("nothing"));
        }
    }

    private static String sorted(String slot, String value) {
        return slot.equals("people") ? String.join(", ", new TreeSet<>(List.of(value.split(", ")))) : value;
    }

    private void matchAll(String slot, List<String> read, List<String> found) {
        if (isSkipped(slot)) {
            return;
        }
        List<String> wanted = values(slot);
        boolean all = wanted.stream().allMatch(each -> read.stream().anyMatch(text -> holds(text, each)));
        boolean none = read.stream().allMatch(text -> wanted.stream().anyMatch(each -> holds(text, each)));
        if (!all || !none) {
            found.add(slot + ": " + wanted + ", read " + read);
        }
    }

    /** At least half of the key words; side and date of a promise must be there. */
    private static boolean holds(String text, String wanted) {
        String plain = Letters.plain(text);
        List<String> keys = List.of(wanted.split(" "));
        boolean fixed = keys.stream()
                .filter(key -> key.matches("authority|community|-|\\d{4}-.*"))
                .allMatch(key -> text.contains(key));
        List<String> free = keys.stream()
                .filter(key -> !key.matches("authority|community|-|\\d{4}-.*"))
                .toList();
        long hits = free.stream()
                .filter(key -> Arrays.stream(key.split("/")).anyMatch(each -> plain.contains(Letters.plain(each))))
                .count();
        return fixed && hits >= (free.size() + 1) / 2;
    }

    private boolean isSkipped(String slot) {
        return values("skip").stream()
                .anyMatch(value -> List.of(value.split(" ")).contains(slot + (slot.equals("promise") ? "s" : "")));
    }

    private List<String> values(String slot) {
        return expected.stream()
                .filter(line -> line[0].equals(slot))
                .map(line -> line[1])
                .toList();
    }

    static Map.Entry<String, String> split(String line) {
        int at = line.indexOf(": ");
        return Map.entry(line.substring(2, at), line.substring(at + 2));
    }
}
