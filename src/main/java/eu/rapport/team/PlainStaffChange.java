package eu.rapport.team;

import eu.rapport.reading.Directory;
import eu.rapport.reading.Reading;
import eu.rapport.reading.WordList;
import eu.rapport.shared.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A staff change as somebody said it.
 *
 * @param leaverId who goes, is away, is replaced or becomes point of contact
 * @param successorId who follows, where somebody is named
 */
record PlainStaffChange(What what, long leaverId, @Nullable Long successorId) {
    private static final WordList WORDS = WordList.of("staff");
    private static final Pattern TAKES_OVER = words("takes over");
    private static final Pattern AWAY = words("away");
    private static final Pattern OVER = words("over");
    private static final Pattern BACK = words("back");
    private static final Pattern GONE = words("gone");
    private static final Pattern GIVEN = words("given");
    private static final Pattern OWN = words("own");

    /** What happens. */
    enum What {
        LEAVES,
        REPLACED,
        AWAY,
        BACK,
        /** Becomes point of contact; who was it before is not named. */
        NAMED
    }

    /** What the words say about one or two people of a role; empty where they name none, or one whose name others share. */
    static Optional<PlainStaffChange> read(String text, Reading reading, Role role) {
        List<Directory.Person> named = reading.knownPeople().stream()
                .filter(each -> each.role() == role)
                .distinct()
                .sorted(Comparator.comparingInt(each -> placeOf(each, text)))
                .limit(2)
                .toList();
        if (named.isEmpty() || namesOneOfSeveral(reading, role)) {
            return Optional.empty();
        }
        boolean two = named.size() == 2;
        boolean firstFollows = two && firstFollows(text, named.get(1));
        Directory.Person leaver = firstFollows ? named.get(1) : named.getFirst();
        Long successor = two ? Long.valueOf((firstFollows ? named.getFirst() : named.get(1)).id()) : null;
        return Optional.of(new PlainStaffChange(what(text, two), leaver.id(), successor));
    }

    private static boolean namesOneOfSeveral(Reading reading, Role role) {
        return reading.people().stream()
                .filter(each -> each.known().isEmpty())
                .flatMap(each -> each.candidates().stream())
                .anyMatch(each -> each.role() == role);
    }

    /** Whether somebody speaks of themselves. */
    static boolean isOwn(String text) {
        return OWN.matcher(text).find();
    }

    /** Whether the words tell that somebody is away for a while. */
    static boolean isAway(String text) {
        return AWAY.matcher(text).find();
    }

    /** Whether the words tell of what has happened already. */
    static boolean isOver(String text) {
        return OVER.matcher(text).find();
    }

    /** Whether it is the one named first who takes over: the second is named only after that is said. */
    private static boolean firstFollows(String text, Directory.Person second) {
        Matcher takesOver = TAKES_OVER.matcher(text);
        return takesOver.find() && takesOver.start() < placeOf(second, text);
    }

    private static int placeOf(Directory.Person person, String text) {
        String said = text.toLowerCase(Locale.ROOT);
        int whole = said.indexOf(person.name().toLowerCase(Locale.ROOT));
        return whole >= 0 ? whole : said.indexOf(person.name().split("\\s+")[0].toLowerCase(Locale.ROOT));
    }

    private static What what(String text, boolean twoNamed) {
        if (BACK.matcher(text).find()) {
            return What.BACK;
        }
        if (isAway(text)) {
            return What.AWAY;
        }
        if (GONE.matcher(text).find()) {
            return What.LEAVES;
        }
        if (twoNamed) {
            return What.REPLACED;
        }
        return GIVEN.matcher(text).find() ? What.NAMED : What.LEAVES;
    }

    private static Pattern words(String section) {
        return Pattern.compile(
                "(?<!\\p{L})" + WORDS.anyOf(section) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
