package eu.rapport.meetings;

import eu.rapport.conversation.Button;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.List;

/** A question with the buttons that answer it. */
record Asked(Text text, List<List<Button>> buttons) {
    /** With more buttons below. */
    Asked and(List<List<Button>> more) {
        List<List<Button>> all = new ArrayList<>(buttons);
        all.addAll(more);
        return new Asked(text, all);
    }
}
