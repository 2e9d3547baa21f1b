package eu.rapport.followups;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reminders as people see them: one by itself, or several in one message. */
@Component
class Cards {
    /** A message holds a hundred buttons at the most, and nobody reads on. */
    private static final int MOST = 20;

    private final Wording wording;

    Cards(Wording wording) {
        this.wording = wording;
    }

    /** A follow-up whose owner is told.  @param late when it was due, if that is long enough ago to be said */
    record Told(FollowUp followUp, @Nullable Instant late) {
        Text lateWords(String key) {
            return late == null ? Text.none() : Text.of(key, late);
        }
    }

    /** The reminder itself. */
    Reply reminder(Told told, Person reader) {
        return Reply.say(Text.lines(
                        Text.of("followups.reminder", told.followUp.what()),
                        wording.origin(told.followUp, reader),
                        told.lateWords("followups.late")))
                .row(buttons(told.followUp));
    }

    /** The reminder for whoever stands in for an owner who has left. */
    Reply leftBehind(Told told, String owner, Person reader) {
        return Reply.say(Text.lines(
                        Text.of("followups.leftbehind", owner, told.followUp.what()),
                        wording.origin(told.followUp, reader),
                        told.lateWords("followups.late")))
                .row(buttons(told.followUp));
    }

    /** Many at once in one message. */
    Reply many(List<Told> all) {
        List<Told> shown = all.subList(0, Math.min(MOST, all.size()));
        List<Text> lines = new ArrayList<>();
        List<List<Button>> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Told told = shown.get(i);
            lines.add(Wording.inOneLine(
                    Text.of("todo.line", i + 1, Wording.line(told.followUp)), told.lateWords("followups.late.short")));
            rows.add(numbered(told.followUp, i + 1, "x"));
        }
        Text rest = all.size() > MOST ? Text.of("followups.more", all.size() - MOST) : Text.none();
        return Reply.say(Text.paragraphs(Text.of("followups.many", all.size()), Text.lines(lines), rest))
                .rows(rows);
    }

    static Button[] buttons(FollowUp followUp) {
        return new Button[] {
            Button.of("followups.done", TodoCommand.NAME, "done", followUp.id()),
            Button.of("followups.snooze", TodoCommand.NAME, "snooze", followUp.id()),
            Button.of("followups.reassign", TodoCommand.NAME, "reassign", followUp.id())
        };
    }

    /** The buttons of a follow-up in a list. @param place the list's page, so that it can be shown anew; x for none */
    static List<Button> numbered(FollowUp followUp, int number, Object place) {
        return List.of(
                Button.of(Text.of("followups.done.n", number), TodoCommand.NAME, "done", followUp.id(), place),
                Button.of(Text.of("followups.snooze.n", number), TodoCommand.NAME, "snooze", followUp.id(), place),
                Button.of(Text.of("followups.reassign.n", number), TodoCommand.NAME, "reassign", followUp.id(), place));
    }
}
