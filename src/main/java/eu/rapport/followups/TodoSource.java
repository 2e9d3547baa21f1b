package eu.rapport.followups;

import eu.rapport.conversation.Button;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to do besides follow-ups, such as promises to keep. Every bean of this type is asked.
 * What is overdue also stands in the morning digest; what is due that day a {@link DigestSource} tells there.
 */
public interface TodoSource {
    /** What this person still has to do. */
    List<Todo> todos(Person person);

    /** Whether what a follow-up came from is in this list itself, so that the follow-up need not be. */
    default boolean lists(Origin origin) {
        return false;
    }

    /**
     * One thing to do.
     *
     * @param due the day on their calendar; null for no day
     * @param text in one line, without the day
     * @param buttons a row for the number under which it is listed, such as "Done 3"; may be empty
     */
    record Todo(@Nullable LocalDate due, Text text, IntFunction<List<Button>> buttons) {}
}
