package eu.rapport.conversation;

import eu.rapport.reading.Directory;
import eu.rapport.reading.Intent;
import eu.rapport.reading.Mentioned;
import eu.rapport.reading.Reader;
import eu.rapport.reading.Reading;
import eu.rapport.reading.Setting;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Cuts a message that says several things into these: two meetings, a meeting and a question, a promise and a reminder. */
@Component
public class Several {
    private static final double SURE = 0.6;
    private static final int MOST_SENTENCES = 60;
    private static final Set<Intent> ASKED = EnumSet.of(
            Intent.ASK_GUIDANCE,
            Intent.QUERY_HEALTH,
            Intent.QUERY_RISKS,
            Intent.QUERY_SILENT,
            Intent.QUERY_HISTORY,
            Intent.QUERY_PROMISES,
            Intent.QUERY_FOLLOWUPS,
            Intent.QUERY_DEPENDENCE);

    /** What may stand for itself; all else is part of what is told around it. */
    private static final Set<Intent> SOLID = EnumSet.copyOf(ASKED);

    static {
        SOLID.addAll(List.of(Intent.LOG_MEETING, Intent.RECORD_PROMISE, Intent.SET_REMINDER));
    }

    private final Town town;

    Several(Town town) {
        this.town = town;
    }

    /** One thing of a message, in its own words. */
    public record Thing(Intent intent, String words) {
        boolean isAsked() {
            return ASKED.contains(intent);
        }
    }

    /** The things a message says, in its order; a single one is the whole message. */
    public List<Thing> of(Turn turn, String text) {
        Setting setting = town.setting(turn);
        List<String> sentences = List.of(text.strip().split("(?<=[.!?…])\\s+|\\n+"));
        if (sentences.size() < 2 || sentences.size() > MOST_SENTENCES) {
            return List.of(new Thing(Reader.read(text, setting).intent(), text));
        }
        Cut cut = new Cut();
        sentences.forEach(each -> cut.take(each, Reader.read(each, setting)));
        return cut.things.size() > 1
                ? cut.things
                : List.of(new Thing(Reader.read(text, setting).intent(), text));
    }

    /** The things so far. A sentence goes with the one before unless both surely are something of their own. */
    private static final class Cut {
        private final List<Thing> things = new ArrayList<>();
        private boolean solid;
        private Mentioned<Directory.Community> community = new Mentioned.None<>();

        void take(String sentence, Reading reading) {
            boolean dated = reading.intent() == Intent.LOG_MEETING
                    && reading.meetingDay().isPresent();
            boolean sure = (dated || reading.sureness() >= SURE) && SOLID.contains(reading.intent());
            if (things.isEmpty() || solid && sure && begins(reading)) {
                things.add(new Thing(reading.intent(), sentence));
                community = reading.community();
                solid = sure;
            } else {
                join(sentence, reading, sure);
            }
        }

        private void join(String sentence, Reading reading, boolean sure) {
            Thing last = things.removeLast();
            boolean moreTelling = sure && (!solid || reading.intent() == Intent.LOG_MEETING);
            things.add(new Thing(moreTelling ? reading.intent() : last.intent(), last.words() + " " + sentence));
            community = community instanceof Mentioned.None ? reading.community() : community;
            solid = solid || sure;
        }

        private boolean begins(Reading reading) {
            Thing last = things.getLast();
            return switch (reading.intent()) {
                case LOG_MEETING ->
                    last.intent() == Intent.LOG_MEETING
                            ? isAnotherMeeting(reading)
                            : last.intent() != Intent.RECORD_PROMISE;
                case SET_REMINDER -> last.intent() == Intent.RECORD_PROMISE || last.isAsked();
                case RECORD_PROMISE -> last.intent() == Intent.SET_REMINDER || last.isAsked();
                default -> !last.isAsked();
            };
        }

        private boolean isAnotherMeeting(Reading reading) {
            boolean told = reading.meetingDay().isPresent() || !reading.people().isEmpty();
            return told
                    && !(reading.community() instanceof Mentioned.None)
                    && !reading.community().equals(community);
        }
    }
}
