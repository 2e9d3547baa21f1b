package eu.rapport.followups;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.MovableClock;
import eu.rapport.WithBot;
import eu.rapport.telegram.botapi.BotButton;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.telegram.botapi.Chat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reminders from the wish to Done, as people see them. */
@WithBot
class ReminderTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    @Autowired
    MovableClock clock;

    @Autowired
    Cast cast;

    @Autowired
    FollowUps followUps;

    @BeforeEach
    void onAWednesdayMorning() {
        clock.set(ZonedDateTime.of(2027, 1, 13, 10, 0, 0, 0, ZONE).toInstant());
    }

    @Test
    void whoAsksForASeriesGetsTheFirstAndIsToldSo() {
        Chat chat = cast.officer("Anna S").chat();

        chat.says("remind me every Monday to call the chairwoman");

        assertThat(chat.hears("call the chairwoman").text())
                .contains("Monday 18 January 2027", "single reminders only")
                .doesNotContain("every Monday");
    }

    @Test
    void aReminderInAMinuteComesInTimeAndIsDoneAndOpenedAgain() {
        Cast.Player anna = cast.officer("Anna R");
        Chat chat = anna.chat();

        chat.says("/remind me in 1 minute to call <b>the</b> chairwoman today");
        BotMessage saved = chat.hears("call <b>the</b> chairwoman today");
        assertThat(saved.text()).contains("Wednesday 13 January 2027 at 10:01", "Europe/Brussels");
        assertThat(saved.labels()).containsExactly("Undo", "Change…");

        clock.move(Duration.ofSeconds(62));
        BotMessage reminder = chat.hears("Reminder: call <b>the</b> chairwoman");
        assertThat(reminder.labels()).containsExactly("Done", "Snooze", "Reassign");
        assertThat(reminder.text())
                .contains("as you asked on Wednesday 13 January 2027")
                .doesNotContain("late");

        chat.presses("Done");
        assertThat(chat.hears("Done: call").id()).isEqualTo(reminder.id());
        assertThat(followUps.openOf(anna.id())).isEmpty();
        chat.pressData(reminder, "todo:done:" + idIn(reminder));
        chat.hears("done already");

        chat.presses("Undo");
        chat.hears("Open again");
        assertThat(followUps.openOf(anna.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.state()).isEqualTo(FollowUp.State.TOLD));
    }

    @Test
    void aReminderIsSnoozedAndTheSnoozeTakenBack() {
        Cast.Player anna = cast.officer("Anna S");
        Chat chat = anna.chat();
        chat.says("remind me in 1 minute to call the school");
        chat.hears("call the school");
        clock.move(Duration.ofSeconds(61));
        chat.hears("Reminder: call the school");

        chat.presses("Snooze");
        assertThat(chat.hears("Until when").labels()).containsExactly("1 hour", "Tomorrow", "Next week", "A date…");
        chat.presses("Tomorrow");
        chat.hears("I will remind you again", "Thursday 14 January 2027", "call the school");
        assertThat(followUps.openOf(anna.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.day()).isEqualTo(LocalDate.of(2027, 1, 13)));
        chat.says("/todo");
        chat.hears("One thing to do", "snoozed until Thursday 14 January 2027");

        clock.set(ZonedDateTime.of(2027, 1, 14, 9, 0, 1, 0, ZONE).toInstant());
        chat.hears("Reminder: call the school");
        chat.presses("Snooze");
        chat.presses("A date…");
        chat.hears("Type a day");
        chat.says("yesterday");
        chat.hears("has passed already");
        chat.says("18 January at 15:00");
        BotMessage snoozed = chat.hears("I will remind you again on Monday 18 January 2027 at 15:00");
        chat.press(snoozed, snoozed.button("Undo").orElseThrow());
        chat.hears("No longer snoozed");
    }

    @Test
    void whatIsMissingIsAskedAndWhatIsUnclearIsOffered() {
        Cast.Player anna = cast.officer("Anna M");
        Chat chat = anna.chat();
        chat.says("/remind");
        chat.hears("What shall I remind you of?");
        chat.says("call the chairwoman");
        chat.hears("When shall I remind you?");
        chat.says("after the holidays");
        chat.hears("a day or time");
        chat.says("31 February");
        BotMessage choice = chat.hears("does not exist. Do you mean");
        assertThat(choice.labels()).contains("Sunday 28 February 2027", "Monday 1 March 2027");
        chat.presses("Monday 1 March 2027");
        chat.hears("I will remind you on Monday 1 March 2027 at 09:00 (Europe/Brussels): call the chairwoman");

        chat.says("/remind me yesterday to call");
        chat.hears("“yesterday” has passed already", "When shall I remind you? call");
        chat.says("/cancel");
        chat.says("/remind me in 3 years to call");
        chat.hears("too far away");
        chat.says("/cancel");
        chat.says("/remind me at 25:00 to call");
        chat.hears("does not exist");
        chat.says("/cancel");
        chat.says("/remind me to prepare Friday's meeting tomorrow at 14:00");
        BotMessage two = chat.hears("more than one thing");
        assertThat(two.labels()).anyMatch(each -> each.startsWith("Thursday 14 January 2027 at 14:00"));
        assertThat(followUps.openOf(anna.id())).hasSize(1);
    }

    @Test
    void anotherWishIsNoAnswerToWhen() {
        Chat chat = cast.officer("Wilma R").chat();
        chat.says("/remind me at 25:00 to dance").hears("does not exist");
        chat.says("remind me tomorrow at 9 to call the chairwoman").hears("Which is it?");
        chat.presses("It is something new").hears("Thursday 14 January 2027 at 09:00", "call the chairwoman");
    }

    @Test
    void whatWasUnderstoodIsChangedByButtonsAndByCorrectingTheMessage() {
        Cast.Player anna = cast.officer("Anna C");
        Chat chat = anna.chat();
        chat.says("/remind me on Friday to call the chairwoman");
        chat.hears("Friday 15 January 2027 at 09:00");
        chat.edits("/remind me on Monday to call the chairman");
        chat.hears("Monday 18 January 2027 at 09:00", "call the chairman");
        chat.presses("Change…");
        chat.presses("The time");
        chat.hears("When shall I remind you?");
        chat.says("tomorrow at 14:30");
        chat.hears("Changed", "Thursday 14 January 2027 at 14:30");
        assertThat(followUps.openOf(anna.id())).singleElement().satisfies(each -> {
            assertThat(each.what()).isEqualTo("call the chairman");
            assertThat(each.day()).isEqualTo(LocalDate.of(2027, 1, 14));
        });
        chat.says("/undo");
        chat.hears("I will not remind you");
        assertThat(followUps.openOf(anna.id())).isEmpty();
    }

    @Test
    void whatSomebodyTypedComesBackExactly() {
        List<String> all = List.of(
                "read <a & b>&",
                "\"call\" Anna (soon)",
                "‘phone’ the “old” hall…",
                "buy 👩‍👧‍👦 cake 🎂",
                "🎂 buy a cake!",
                "לקנות עוגה",
                "اتصل بالمدرسة؟",
                "{0} it's 100% <b>",
                "e-mail a_b*c@example.org");
        Chat chat = cast.officer("Anna X").chat();
        for (String what : all) {
            chat.says("remind me to " + what + " tomorrow at 14:00");
            assertThat(chat.hears("I will remind you").text()).endsWith(": " + what);
            chat.says("/remind me in 30 minutes to " + what);
            assertThat(chat.hears("I will remind you").text()).endsWith(": " + what);
        }
        clock.move(Duration.ofMinutes(31));
        String told = chat.hears("things are due").text();
        assertThat(all).allSatisfy(what -> assertThat(told.lines()).anyMatch(line -> line.contains(". " + what)));
    }

    @Test
    void anOldButtonSaysHowThingsAre() {
        Chat chat = cast.officer("Anna O").chat();
        chat.says("/remind me in 1 minute to water the plants");
        chat.hears("I will remind you");
        clock.move(Duration.ofSeconds(62));
        BotMessage reminder = chat.hears("Reminder: water the plants");
        BotButton snooze = reminder.button("Snooze").orElseThrow();
        BotMessage asked = chat.presses("Snooze").hears("Until when");
        BotButton hour = asked.button("1 hour").orElseThrow();
        chat.presses("Tomorrow").hears("I will remind you again on Thursday 14 January 2027");

        chat.press(reminder, snooze);
        BotMessage waiting = chat.hears("snoozed this already", "Thursday 14 January 2027", "water the plants");
        assertThat(waiting.labels()).containsExactly("Another time…");
        chat.press(asked, hour).hears("changed since", "Thursday 14 January 2027");
        chat.presses("Another time…").hears("Until when");
        chat.presses("1 hour").hears("I will remind you again on Wednesday 13 January 2027 at 11:");

        clock.move(Duration.ofMinutes(61));
        BotMessage again = chat.hears("Reminder: water the plants");
        chat.presses("Done").hears("Done: water");
        chat.press(again, snooze).hears("done already", "water the plants");
        chat.press(asked, hour).hears("done already", "water the plants");
    }

    private long idIn(BotMessage reminder) {
        return Long.parseLong(java.util.Objects.requireNonNull(
                        reminder.button("Done").orElseThrow().data())
                .replaceFirst("todo:done:", ""));
    }
}
