package eu.rapport.followups;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.MovableClock;
import eu.rapport.WithBot;
import eu.rapport.telegram.botapi.BotMessage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of what is to be done, and the morning digest. */
@WithBot
class TodoTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final LocalDate DAY = LocalDate.of(2027, 4, 14);

    @Autowired
    MovableClock clock;

    @Autowired
    Cast cast;

    @Autowired
    FollowUps followUps;

    @Autowired
    DueFollowUpsJob job;

    @Autowired
    MorningDigestJob digests;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theListIsInFourPartsAndItsButtonsAct() {
        at(DAY, 10, 0);
        Player anna = cast.officer("Anna Lister");
        anna.chat().says("/todo");
        anna.chat().hears("nothing to do");
        plan(anna, DAY.minusDays(3), null, "old thing");
        plan(anna, DAY, LocalTime.of(15, 0), "thing of today");
        plan(anna, DAY.plusDays(14), null, "thing to come");
        plan(anna, DAY.plusDays(15), null, "far thing");
        anna.chat().says("what do I have to do?");
        BotMessage list = anna.chat().hears("4 things to do");
        assertThat(list.text())
                .containsSubsequence(
                        "Overdue",
                        "1. old thing – Sunday 11 April 2027",
                        "Today",
                        "2. thing of today – Wednesday 14 April 2027 at 15:00",
                        "The next 14 days",
                        "3. thing to come – Wednesday 28 April 2027",
                        "Later: one more")
                .doesNotContain("far thing");

        anna.chat().press(list, list.button("Done 1").orElseThrow());
        BotMessage fewer = anna.chat().hears("3 things to do");
        assertThat(fewer.id()).isEqualTo(list.id());
        anna.chat().hears("Done: old thing");
        anna.chat().presses("Undo");
        anna.chat().hears("Open again: old thing");
    }

    @Test
    void aLongListHasPages() {
        at(DAY, 10, 0);
        Player anna = cast.officer("Anna Pages");
        IntStream.range(1, 12).forEach(each -> plan(anna, DAY.plusDays(each), null, "errand " + each + "."));
        anna.chat().says("/todo");
        BotMessage first = anna.chat().hears("8. errand 8.");
        assertThat(first.text()).doesNotContain("9. errand");
        anna.chat().press(first, first.button("Next").orElseThrow());
        BotMessage second = anna.chat().hears("9. errand 9.", "11. errand 11.");
        assertThat(second.id()).isEqualTo(first.id());
        anna.chat().press(second, second.button("Done 11").orElseThrow());
        anna.chat().hears("Done: errand 11.");
    }

    @Test
    void theMorningDigestComesOnceAndOnlyWhereThereIsSomething() {
        at(DAY.plusDays(10), 19, 0);
        Player anna = cast.officer("Anna Morning");
        Player idle = cast.officer("Ida Idle");
        plan(anna, DAY.plusDays(11), LocalTime.of(14, 0), "call the youth centre");
        plan(anna, DAY.plusDays(10), LocalTime.of(19, 30), "water the plants");
        at(DAY.plusDays(10), 19, 31);
        anna.chat().hears("Reminder: water the plants");

        at(DAY.plusDays(11), 7, 59);
        digests.run();
        assertThat(digestsOf(anna)).isZero();
        at(DAY.plusDays(11), 8, 0);
        digests.run();
        BotMessage digest = anna.chat().hears("Good morning");
        assertThat(digest.text())
                .containsSubsequence(
                        "Sunday 25 April 2027",
                        "Due today",
                        "call the youth centre – Sunday 25 April 2027 at 14:00",
                        "Overdue",
                        "water the plants");
        at(DAY.plusDays(11), 9, 0);
        digests.run();
        digests.run();
        anna.chat().press(digest, digest.button("Deal with these").orElseThrow());
        anna.chat().hears("2 things to do");
        assertThat(digestsOf(anna)).isEqualTo(1);
        assertThat(digestsOf(idle)).isZero();
    }

    @Test
    void whatIsOverdueForLongComesOnMondaysOrWithSomethingNew() {
        LocalDate due = LocalDate.of(2027, 5, 5);
        at(due.minusDays(1), 19, 0);
        Player anna = cast.officer("Anna Overdue");
        plan(anna, due, null, "sort the keys");
        assertThat(mornings(anna, due, due.plusDays(7))).isEqualTo(8);
        assertThat(mornings(anna, due.plusDays(8), due.plusDays(11))).isZero();
        assertThat(mornings(anna, due.plusDays(12), due.plusDays(12))).isEqualTo(1);
        assertThat(mornings(anna, due.plusDays(13), due.plusDays(18))).isZero();

        plan(anna, due.plusDays(20), LocalTime.of(14, 0), "sweep the hall");
        assertThat(mornings(anna, due.plusDays(20), due.plusDays(20))).isEqualTo(1);
        anna.chat().hears("Due today", "sweep the hall", "Overdue", "sort the keys");
    }

    /** How many digests come on these days. */
    private long mornings(Player player, LocalDate from, LocalDate to) {
        long before = digestsFor(player);
        from.datesUntil(to.plusDays(1)).forEach(each -> {
            at(each, 8, 0);
            digests.run();
        });
        return digestsFor(player) - before;
    }

    private long digestsFor(Player player) {
        return jdbc.sql("select count(*) from outbox where key like ?")
                .param("digest:" + player.id() + ":%")
                .query(Long.class)
                .single();
    }

    private static long digestsOf(Player player) {
        return player.chat().everything().stream()
                .filter(each -> each.says("Good morning"))
                .count();
    }

    private void plan(Player owner, LocalDate day, @Nullable LocalTime time, String what) {
        followUps.plan(new NewFollowUp(owner.id(), null, day, time, what, new Origin("test", 0)));
    }

    private void at(LocalDate day, int hour, int minute) {
        clock.set(day.atTime(hour, minute).atZone(ZONE).toInstant());
    }
}
