package eu.rapport.meetings;

import eu.rapport.conversation.Dialogue;
import java.util.Map;

/**
 * What the next words of a person are about.
 *
 * @param index which of several concerns or promises is changed; -1 for one more
 * @param due whether it is the day of a promise
 * @param steps whether one thing after another is asked
 */
record Waiting(long draftId, Field what, int index, boolean due, boolean steps) {
    static Waiting forField(long draft, Field what) {
        return new Waiting(draft, what, -1, false, false);
    }

    static Waiting forOne(long draft, Field what, int index, boolean due) {
        return new Waiting(draft, what, index, due, false);
    }

    static Waiting step(long draft, Field what) {
        return new Waiting(draft, what, -1, false, true);
    }

    static Waiting of(Dialogue dialogue) {
        return new Waiting(
                dialogue.id("draft"),
                Field.of(dialogue.step()),
                Integer.parseInt(dialogue.get("index")),
                Boolean.parseBoolean(dialogue.get("due")),
                Boolean.parseBoolean(dialogue.get("steps")));
    }

    Dialogue dialogue() {
        return new Dialogue(
                Keys.LOG,
                what.name(),
                Map.of(
                        "draft", String.valueOf(draftId),
                        "index", String.valueOf(index),
                        "due", String.valueOf(due),
                        "steps", String.valueOf(steps)));
    }

    /** The same within the steps, if that is how the draft came about. */
    Waiting within(boolean stepwise) {
        return new Waiting(draftId, what, index, due, stepwise);
    }
}
