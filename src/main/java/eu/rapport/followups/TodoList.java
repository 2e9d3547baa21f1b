package eu.rapport.followups;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.followups.Agenda.Item;
import eu.rapport.followups.Agenda.Span;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The list of what somebody has to do, a page at a time. */
@Component
class TodoList {
    static final int PAGE = 8;

    private final Agenda agenda;

    TodoList(Agenda agenda) {
        this.agenda = agenda;
    }

    /** A page of the list; what is later than two weeks is only counted, unless nothing else is left to show. */
    Reply page(Turn turn, int wanted) {
        List<Item> all = agenda.of(turn.person(), turn.today());
        if (all.isEmpty()) {
            Reply nothing = Reply.say("todo.nothing");
            return turn.person().role() == Role.COORDINATOR
                    ? nothing.row(Button.of("todo.town", "promises", "all"))
                    : nothing;
        }
        List<Item> near = all.stream().filter(each -> each.span() != Span.LATER).toList();
        List<Item> listed = near.isEmpty() ? all : near;
        int last = (listed.size() - 1) / PAGE;
        int page = Math.max(0, Math.min(wanted, last));
        int from = page * PAGE;
        List<Item> shown = listed.subList(from, Math.min(from + PAGE, listed.size()));
        int later = near.isEmpty() ? 0 : all.size() - near.size();
        return Reply.say(Text.paragraphs(Text.of("todo.title", all.size()), lines(shown, from), later(later)))
                .rows(buttons(shown, from, page))
                .row(turnOver(page, last));
    }

    private static Text lines(List<Item> shown, int from) {
        List<Text> sections = new ArrayList<>();
        for (Span span : Span.values()) {
            List<Text> lines = new ArrayList<>();
            for (int i = 0; i < shown.size(); i++) {
                if (shown.get(i).span() == span) {
                    lines.add(Text.of("todo.line", from + i + 1, shown.get(i).text()));
                }
            }
            if (!lines.isEmpty()) {
                sections.add(Text.lines(Text.of("todo.section", span), Text.lines(lines)));
            }
        }
        return Text.paragraphs(sections);
    }

    private static Text later(int count) {
        return count == 0 ? Text.none() : Text.of("todo.later", count);
    }

    private static List<List<Button>> buttons(List<Item> shown, int from, int page) {
        List<List<Button>> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            rows.add(shown.get(i).buttons().apply(from + i + 1, page));
        }
        return rows;
    }

    private static Button[] turnOver(int page, int last) {
        List<Button> row = new ArrayList<>();
        if (page > 0) {
            row.add(Button.of("todo.previous", TodoCommand.NAME, "page", page - 1));
        }
        if (page < last) {
            row.add(Button.of("todo.next", TodoCommand.NAME, "page", page + 1));
        }
        return row.toArray(Button[]::new);
    }
}
