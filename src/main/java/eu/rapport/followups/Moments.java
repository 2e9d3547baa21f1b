package eu.rapport.followups;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Turn;
import eu.rapport.reading.Dates;
import eu.rapport.reading.Tense;
import eu.rapport.reading.When;
import eu.rapport.texts.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Moments to come, as somebody typed or pressed them: never a guess, never in the past, never further away than two years. */
final class Moments {
    private static final int LONGEST_YEARS = 2;
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

    private Moments() {}

    /** What words about time amount to. */
    sealed interface Moment {}

    /** This and nothing else. */
    record Clear(Due due) implements Moment {}

    /** Several things, or something that needs a nod: the person chooses. */
    record Choice(String words, List<Due> options, boolean exists) implements Moment {
        /** What is asked: the words have several meanings, or name a day that no calendar has. */
        Text question() {
            return Text.of(exists ? "remind.which" : "remind.no_such_day", words);
        }
    }

    /** Nothing that can be. */
    record Impossible(Why why, String words) implements Moment {}

    /** The words speak of no time. */
    record NoTime() implements Moment {}

    /** Why a moment cannot be. */
    enum Why {
        PAST,
        NO_SUCH_TIME,
        TOO_FAR;

        String key() {
            return "remind." + name().toLowerCase(Locale.ROOT);
        }
    }

    static Moment read(Turn turn, String words) {
        return of(turn, Dates.read(words, turn.local(), Tense.FUTURE));
    }

    static Moment of(Turn turn, Optional<When> when) {
        return when.map(each -> of(turn, each)).orElseGet(NoTime::new);
    }

    private static Moment of(Turn turn, When when) {
        return switch (when) {
            case When.Day day -> judged(turn, due(turn, day), day.words());
            case When.Moment moment -> judged(turn, due(turn, moment), moment.words());
            case When.Unclear unclear -> unclear(turn, unclear);
        };
    }

    private static Due due(Turn turn, When when) {
        return when instanceof When.Moment moment
                ? Due.exactly(moment.at())
                : Due.of(turn.person(), when.day().orElseThrow(), null);
    }

    private static Moment judged(Turn turn, Due due, String words) {
        if (!due.timed() && due.day().equals(turn.today()) && !due.at().isAfter(turn.now())) {
            return new Choice(words, laterToday(turn), true);
        }
        return isPossible(turn, due) ? new Clear(due) : new Impossible(why(turn, due), words);
    }

    /** For "today", said when the morning has passed. */
    private static List<Due> laterToday(Turn turn) {
        Due soon = Due.exactly(turn.local().plus(Duration.ofHours(1)));
        Due evening = Due.of(turn.person(), turn.today(), EVENING);
        Due tomorrow = Due.of(turn.person(), turn.today().plusDays(1), null);
        return Stream.of(soon, evening, tomorrow)
                .filter(each -> each == soon || each.at().isAfter(soon.at()))
                .toList();
    }

    private static Moment unclear(Turn turn, When.Unclear unclear) {
        List<Due> all = unclear.alternatives().stream()
                .filter(each -> each.day().isPresent())
                .map(each -> due(turn, each))
                .toList();
        List<Due> possible = all.stream().filter(each -> isPossible(turn, each)).toList();
        if (!possible.isEmpty()) {
            return new Choice(unclear.words(), possible, unclear.exists());
        }
        return new Impossible(all.isEmpty() ? Why.NO_SUCH_TIME : why(turn, all.getFirst()), unclear.words());
    }

    static boolean isPossible(Turn turn, Due due) {
        return due.at().isAfter(turn.now()) && !due.day().isAfter(turn.today().plusYears(LONGEST_YEARS));
    }

    private static Why why(Turn turn, Due due) {
        return due.at().isAfter(turn.now()) ? Why.TOO_FAR : Why.PAST;
    }

    /** A button that carries a moment as its last arguments. */
    static Button button(Due due, String command, String action, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.add(due.day());
        LocalTime time = due.time();
        if (time != null) {
            all.add(CLOCK.format(time));
        }
        Object shown = time == null ? due.day() : due.day().atTime(time);
        return Button.of(Text.of("followups.when", shown), command, action, all.toArray());
    }

    /** The moment that a button carries from this argument on. */
    static Optional<Due> pressed(Turn turn, Press press, int from) {
        LocalDate day = press.day(from);
        String time = press.argument(from + 1);
        if (day.equals(LocalDate.EPOCH) || !time.matches("|([01]\\d|2[0-3])[0-5]\\d")) {
            return Optional.empty();
        }
        return Optional.of(Due.of(turn.person(), day, time.isEmpty() ? null : LocalTime.parse(time, CLOCK)));
    }
}
