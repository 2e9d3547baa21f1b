package eu.rapport.team;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.reading.Dates;
import eu.rapport.reading.Tense;
import eu.rapport.reading.When;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Days to choose from by button, and days as they are typed. */
final class Days {
    private Days() {}

    /** Today, tomorrow, in a week, the last of this month. */
    static List<Button> soon(Turn turn, String command, String action, long id) {
        LocalDate today = turn.today();
        return List.of(
                button("team.day.today", today, command, action, id),
                button("team.day.tomorrow", today.plusDays(1), command, action, id),
                button("team.day.week", today.plusDays(7), command, action, id),
                button("team.day.monthend", today.with(TemporalAdjusters.lastDayOfMonth()), command, action, id));
    }

    /** In one, two and four weeks. */
    static List<Button> weeks(Turn turn, String command, String action, long id) {
        return List.of(
                button("team.day.week", turn.today().plusWeeks(1), command, action, id),
                button("team.day.twoweeks", turn.today().plusWeeks(2), command, action, id),
                button("team.day.fourweeks", turn.today().plusWeeks(4), command, action, id));
    }

    /** Two buttons a row. */
    static List<List<Button>> rows(List<Button> days) {
        return IntStream.iterate(0, each -> each < days.size(), each -> each + 2)
                .mapToObj(each -> days.subList(each, Math.min(days.size(), each + 2)))
                .toList();
    }

    /** The one day that the words speak of; empty where there is none, or more than one. "Left on 1 May" was the last one. */
    static Optional<LocalDate> read(Turn turn, String words) {
        Tense tense = PlainStaffChange.isOver(words) ? Tense.PAST : Tense.FUTURE;
        return Dates.read(words, turn.local(), tense).flatMap(When::day);
    }

    /** Asks which day is meant where the words name one that does not exist. */
    static Optional<Reply> askMissing(Turn turn, String words) {
        return Dates.missing(words, turn.local()).map(day -> Reply.say("team.no_such_day", day));
    }

    private static Button button(String key, LocalDate day, String command, String action, long id) {
        return Button.of(Text.of(key, day), command, action, id, day);
    }
}
