package eu.rapport.team;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.reading.Dates;
import eu.rapport.reading.Stretches;
import eu.rapport.reading.Tense;
import eu.rapport.reading.When;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** One, two and four weeks from a day on, as the last argument: of what has begun, in how many weeks it ends. */
    static List<Button> weeks(Turn turn, LocalDate first, String command, String action, Object... about) {
        boolean ahead = first.isAfter(turn.today());
        return IntStream.of(1, 2, 4)
                .mapToObj(count -> {
                    LocalDate last = ahead
                            ? first.plusWeeks(count).minusDays(1)
                            : turn.today().plusWeeks(count);
                    Object[] arguments =
                            Stream.concat(Stream.of(about), Stream.of(last)).toArray();
                    String key = ahead ? "team.day.lasting" : "team.day.weeks";
                    return Button.of(Text.of(key, count, last), command, action, arguments);
                })
                .toList();
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

    /** Asks which day is meant where the words name one that does not exist; "17-20 December" are two that do. */
    static Optional<Reply> askMissing(Turn turn, String words) {
        return Stretches.read(words, turn.local()).isPresent()
                ? Optional.empty()
                : Dates.missing(words, turn.local()).map(day -> Reply.say("team.no_such_day", day));
    }

    private static Button button(String key, LocalDate day, String command, String action, long id) {
        return Button.of(Text.of(key, day), command, action, id, day);
    }
}
