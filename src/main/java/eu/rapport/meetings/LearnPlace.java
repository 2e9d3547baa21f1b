package eu.rapport.meetings;

import static eu.rapport.meetings.Keys.key;

import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.learned.LearnedWords;
import eu.rapport.learned.LearnedWords.Word;
import eu.rapport.learned.Places;
import eu.rapport.shared.Role;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A place was corrected: "the gym" to "Riverside sports hall". It may be another word for it, or they met elsewhere that once; so the
 * writer is asked before it is learned.
 */
@Component
class LearnPlace {
    /** The beginning of its buttons' actions. */
    static final String ANSWER = "place.";

    private static final String ALWAYS = ANSWER + "always";
    private static final String ONCE = ANSWER + "once";
    private static final int LONGEST = 60;

    private final Places places;
    private final Lessons lessons;

    LearnPlace(Places places, Lessons lessons) {
        this.places = places;
        this.lessons = lessons;
    }

    /** What was said, and the place that was put in its stead. */
    private record Meant(String said, String place) {}

    Reply from(Draft saved) {
        return word(saved)
                .map(each -> Reply.say("meetings.learn.place", each.said(), each.place())
                        .row(key("meetings.learn.place.always", ALWAYS, saved))
                        .row(key("meetings.learn.place.once", ONCE, saved)))
                .orElse(Reply.nothing());
    }

    Reply answered(Draft saved, String action, Turn turn) {
        Optional<Meant> word = turn.person().role() == Role.REPRESENTATIVE ? Optional.empty() : word(saved);
        if (word.isEmpty()) {
            return Reply.say("conversation.stale");
        }
        return action.equals(ALWAYS)
                ? learned(saved, places.learn(word.get().said(), word.get().place()))
                : Reply.say("meetings.learn.place.notlearned").inPlace();
    }

    private Reply learned(Draft saved, Places.Place place) {
        Word learned = Word.of(place);
        lessons.note(saved, learned);
        return Reply.say("meetings.learned.place", place.means(), place.said())
                .row(LearnedWords.forgetButton(learned))
                .inPlace();
    }

    private Optional<Meant> word(Draft saved) {
        String read = saved.asRead().place();
        String corrected = saved.facts().place();
        if (read == null || corrected == null || read.strip().equalsIgnoreCase(corrected.strip())) {
            return Optional.empty();
        }
        String said = places.wordFor(read, saved.asRead().words()).orElse(read);
        return Optional.of(new Meant(said.strip(), corrected.strip()))
                .filter(each -> each.said().length() <= LONGEST && each.place().length() <= LONGEST);
    }
}
