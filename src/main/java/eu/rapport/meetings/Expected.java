package eu.rapport.meetings;

import eu.rapport.reading.Directory;
import eu.rapport.reading.Intent;
import eu.rapport.reading.Mentioned;
import eu.rapport.reading.Reading;
import java.util.EnumSet;
import java.util.Set;

/** Which words may answer the question about a field; others look like a log, a question or a wish of their own. */
final class Expected {
    private static final double SURE = 0.9;

    /** Where people may tell at length, part of which sounds like a meeting. */
    private static final Set<Field> TOLD = EnumSet.of(Field.WORDS, Field.COMMUNITY, Field.PEOPLE);

    private static final Set<Intent> STATED = EnumSet.of(
            Intent.LOG_MEETING,
            Intent.RECORD_PROMISE,
            Intent.RAISE_CONCERN,
            Intent.SHARE_SUCCESS,
            Intent.SMALLTALK,
            Intent.UNCLEAR);

    private Expected() {}

    static boolean of(Field asked, Reading reading, CommunityFact community) {
        if (reading.sureness() < SURE) {
            return true;
        }
        return switch (reading.intent()) {
            case LOG_MEETING -> !isMeetingOfItsOwn(asked, reading, community);
            case SET_REMINDER -> asked == Field.FOLLOW_UP || asked == Field.WORDS;
            case STAFF_CHANGE -> asked == Field.WORDS || asked == Field.CONCERNS || asked == Field.PROMISES;
            default -> STATED.contains(reading.intent());
        };
    }

    private static boolean isMeetingOfItsOwn(Field asked, Reading reading, CommunityFact community) {
        boolean somebody = !(reading.community() instanceof Mentioned.None)
                || !reading.people().isEmpty();
        boolean elsewhere = reading.community() instanceof Mentioned.Known<Directory.Community> known
                && community.known()
                && !Long.valueOf(known.it().id()).equals(community.id());
        boolean dated = reading.meetingDay().isPresent();
        return TOLD.contains(asked) ? dated && (elsewhere || asked != Field.WORDS && somebody) : somebody;
    }
}
