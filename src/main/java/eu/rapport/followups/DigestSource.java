package eu.rapport.followups;

import eu.rapport.conversation.Button;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.util.List;

/** Lines that another feature puts into somebody's morning digest. Every bean of this type is asked. */
public interface DigestSource {
    /**
     * What to tell this person on this day of theirs; empty for nothing. Asked once a person and day, in the transaction
     * that sends the digest: whoever tells each thing once notes here that it has been told.
     */
    List<Line> lines(Person person, LocalDate today);

    /** One line, with the buttons that lead on from it (they go under the digest; few, each saying what it is about). */
    record Line(Text text, List<Button> buttons) {
        public Line {
            buttons = List.copyOf(buttons);
        }

        public static Line of(Text text) {
            return new Line(text, List.of());
        }
    }
}
