package eu.rapport.meetings;

import static eu.rapport.meetings.Keys.key;

import eu.rapport.conversation.Button;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks for days: of the meeting, of a promise, of the follow-up. */
@Component
class DayChoices {
    private static final int WEEK = 7;
    private static final int FORTNIGHT = 14;

    /** The day of the meeting, where it was not said or can be several. */
    Asked meeting(Draft draft, LocalDate today) {
        DayFact day = draft.facts().day();
        List<Button> said = day.choices().stream()
                .filter(each -> !each.day().isAfter(today))
                .map(each -> key(Text.of("meetings.day", each.day()), "day", draft, each.day()))
                .toList();
        List<Button> buttons = new ArrayList<>(said.isEmpty() ? lately(draft, today) : said);
        buttons.add(key("meetings.otherday", "field", draft, Field.DAY));
        Text question = day.unclear() ? Text.of("meetings.ask.day.unclear", day.said()) : Text.of("meetings.ask.day");
        return new Asked(question, Keys.column(buttons));
    }

    /** The day of the meeting, where the one that was said has not come yet. */
    Asked notYet(Draft draft, LocalDate wrong, LocalDate today) {
        List<Button> buttons = new ArrayList<>(lately(draft, today));
        buttons.add(key("meetings.otherday", "field", draft, Field.DAY));
        return new Asked(Text.of("meetings.ask.day.future", wrong), Keys.column(buttons));
    }

    /** Any day of the meeting: one of the last week by button, or typed. */
    Asked anyDay(Draft draft, LocalDate today) {
        List<Button> buttons = new ArrayList<>(lately(draft, today));
        IntStream.range(2, WEEK)
                .mapToObj(today::minusDays)
                .forEach(each -> buttons.add(key(Text.of("meetings.day", each), "day", draft, each)));
        return new Asked(Text.of("meetings.type.day"), Keys.column(buttons));
    }

    /** By when a promise is to be kept. */
    Asked due(Draft draft, int index, Person person, LocalDate today) {
        PromiseFact promise = draft.facts().promises().get(index);
        DayFact due = promise.due();
        List<Button> buttons = choices(draft, due, person, "due", index);
        if (due.unclear()) {
            buttons.add(key("meetings.otherday", "duemenu", draft, index));
        } else {
            buttons.addAll(soon(draft, today, "due", index));
        }
        buttons.add(key("meetings.nodue", "due", draft, index, "none"));
        Text question = due.unclear()
                ? Text.of("meetings.ask.due.unclear", promise.words(), due.said())
                : Text.of("meetings.type.due", promise.words());
        return new Asked(question, Keys.column(buttons));
    }

    /** When to come back to it, where the words can mean several days or none. */
    Asked unclearFollowUp(Draft draft, DayFact day, Person person, LocalDate today) {
        List<Button> buttons = choices(draft, day, person, "fup");
        if (buttons.isEmpty()) {
            buttons.addAll(soon(draft, today, "fup"));
        }
        buttons.add(key("meetings.otherday", "field", draft, Field.FOLLOW_UP));
        buttons.add(key("meetings.nofollowup", "fup", draft, "none"));
        return new Asked(Text.of("meetings.ask.followup.unclear", day.said()), Keys.column(buttons));
    }

    /** When to come back to it: soon by button, or typed. */
    Asked followUp(Draft draft, LocalDate today) {
        List<Button> buttons = new ArrayList<>(soon(draft, today, "fup"));
        buttons.add(key("meetings.nofollowup", "fup", draft, "none"));
        return new Asked(Text.of("meetings.type.followup"), Keys.column(buttons));
    }

    private static List<Button> lately(Draft draft, LocalDate today) {
        return List.of(
                key("meetings.today", "day", draft, today),
                key("meetings.yesterday", "day", draft, today.minusDays(1)));
    }

    private static List<Button> soon(Draft draft, LocalDate today, String action, Object... index) {
        return List.of(
                key("meetings.tomorrow", action, draft, with(index, today.plusDays(1))),
                key("meetings.inaweek", action, draft, with(index, today.plusDays(WEEK))),
                key("meetings.intwoweeks", action, draft, with(index, today.plusDays(FORTNIGHT))));
    }

    private static Object[] with(Object[] index, Object... more) {
        return Stream.concat(Arrays.stream(index), Arrays.stream(more)).toArray();
    }

    private static List<Button> choices(Draft draft, DayFact day, Person person, String action, Object... index) {
        List<Button> buttons = new ArrayList<>();
        for (DayFact.Point point : day.choices()) {
            Object[] at = point.time() == null
                    ? with(index, point.day())
                    : with(index, point.day(), point.time().toSecondOfDay());
            buttons.add(key(FactLines.point(point, person.zone()), action, draft, at));
        }
        return buttons;
    }
}
