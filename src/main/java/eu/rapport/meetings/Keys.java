package eu.rapport.meetings;

import eu.rapport.conversation.Button;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.List;

/** The buttons of drafts. */
final class Keys {
    static final String LOG = "log";

    private Keys() {}

    static Button key(String label, String action, Draft draft, Object... more) {
        return key(Text.of(label), action, draft, more);
    }

    static Button key(Text label, String action, Draft draft, Object... more) {
        Object[] all = new Object[more.length + 1];
        all[0] = draft.id();
        System.arraycopy(more, 0, all, 1, more.length);
        return Button.of(label, LOG, action, all);
    }

    /** Buttons in rows of two. */
    static List<List<Button>> pairs(List<Button> buttons) {
        List<List<Button>> rows = new ArrayList<>();
        for (int from = 0; from < buttons.size(); from += 2) {
            rows.add(buttons.subList(from, Math.min(from + 2, buttons.size())));
        }
        return rows;
    }

    static List<List<Button>> column(List<Button> buttons) {
        return buttons.stream().map(List::of).toList();
    }
}
