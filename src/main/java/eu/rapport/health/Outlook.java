package eu.rapport.health;

import eu.rapport.texts.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a relationship is, as far as a certain reader may know.
 *
 * @param state null where the reader is not told it
 * @param pressing what calls for something, worst first
 */
public record Outlook(@Nullable HealthState state, List<Pressing> pressing) {
    /**
     * One thing that calls for something.
     *
     * @param kind what it is about
     * @param why a sentence with its evidence
     */
    public record Pressing(Kind kind, Text why) {}

    /** What may call for something. */
    public enum Kind {
        SILENCE,
        STAFF,
        PROMISES,
        RECIPROCITY,
        DEPENDENCE,
        CONCERNS
    }

    public Outlook {
        pressing = List.copyOf(pressing);
    }
}
