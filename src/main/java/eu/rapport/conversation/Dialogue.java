package eu.rapport.conversation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A dialogue that waits for a person's next words. It survives restarts; {@code /cancel} and any other command leave it.
 *
 * @param command whose dialogue it is
 * @param step what it waits for
 * @param state what is known so far
 */
public record Dialogue(String command, String step, Map<String, String> state) {
    /** The step at which all is told and only a button is waited for. */
    public static final String DRAFT = "draft";

    public Dialogue {
        state = Map.copyOf(state);
    }

    /** What is known under a name; empty words where nothing is. */
    public String get(String name) {
        return state.getOrDefault(name, "");
    }

    /** What is known under a name as an id; -1 where nothing is. */
    public long id(String name) {
        return state.containsKey(name) ? Long.parseLong(get(name)) : -1;
    }

    /** The same dialogue, one thing more known. */
    public Dialogue knowing(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(state);
        more.put(name, String.valueOf(value));
        return new Dialogue(command, step, more);
    }

    /** The same dialogue at another step. */
    public Dialogue at(String nextStep) {
        return new Dialogue(command, nextStep, state);
    }
}
