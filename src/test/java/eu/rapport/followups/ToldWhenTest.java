package eu.rapport.followups;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.people.Person;
import eu.rapport.telegram.botapi.BotMessage;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When what is due is told, to people in their quiet hours, elsewhere, or out of reach. */
@WithBot
class ToldWhenTest extends DueScene {
    @Test
    void whatCameDueDuringAnOutageComesOnceAndLate() {
        Player anna = cast.officer("Anna Late");
        plan(anna.person(), LocalTime.of(10, 30), "call the mosque");
        plan(anna.person(), LocalTime.of(11, 0), "call the school");
        at(17, 0);
        BotMessage first = anna.chat().hears("Reminder: call the mosque");
        assertThat(first.text()).contains("late", "was due on Wednesday 10 February 2027 at 10:30");
        anna.chat().hears("Reminder: call the school", "was due on Wednesday 10 February 2027 at 11:00");
        clock.move(Duration.ofMinutes(1));
        job.run();
        assertThat(heard(anna, "Reminder: call the mosque")).isEqualTo(1);
    }

    @Test
    void moreThanThreeAtOnceBecomeOneMessage() {
        Player anna = cast.officer("Anna Many");
        List<FollowUp> all = IntStream.range(1, 6)
                .mapToObj(each -> plan(anna.person(), LocalTime.of(11, each), "errand " + each))
                .toList();
        at(17, 0);
        BotMessage message = anna.chat().hears("5 things are due");
        assertThat(message.text())
                .contains("1. errand 1 (was due on Wednesday 10 February 2027 at 11:01)", "5. errand 5");
        assertThat(message.labels()).contains("Done 1", "Snooze 1", "Reassign 1", "Done 5");
        anna.chat().press(message, message.button("Done 2").orElseThrow());
        anna.chat().hears("Done: errand 2");
        assertThat(followUps.find(all.get(1).id()).orElseThrow().state()).isEqualTo(FollowUp.State.DONE);
        assertThat(heard(anna, "Reminder: errand")).isZero();
    }

    @Test
    void whatHasNoTimeWaitsForTheEndOfQuietHoursEvenAfterAnOutage() {
        Player anna = cast.officer("Anna Night");
        FollowUp task = plan(anna.person(), null, "write the report", DAY.plusDays(1));
        clock.set(DAY.plusDays(1).atTime(23, 0).atZone(ZONE).toInstant());
        job.run();
        assertThat(told(task)).isZero();
        clock.set(DAY.plusDays(2).atTime(7, 59, 30).atZone(ZONE).toInstant());
        job.run();
        assertThat(told(task)).isZero();
        clock.set(DAY.plusDays(2).atTime(8, 0, 1).atZone(ZONE).toInstant());
        anna.chat().hears("Reminder: write the report", "was due on Thursday 11 February 2027 at 09:00");
    }

    @Test
    void whatWasPassedOnKeepsTheQuietHoursOfWhoDidNotChooseItsHour() {
        Player anna = cast.officer("Anna Owl");
        Player ben = cast.officer("Ben Lark");
        FollowUp kept = plan(anna.person(), LocalTime.of(22, 30), "lock the hall");
        FollowUp passed = plan(anna.person(), LocalTime.of(22, 30), "feed the cat");
        followUps.handTo(passed.id(), ben.id());
        at(22, 31);
        anna.chat().hears("Reminder: lock the hall");
        job.run();
        assertThat(told(passed)).isZero();
        clock.set(DAY.plusDays(1).atTime(8, 0, 1).atZone(ZONE).toInstant());
        ben.chat().hears("Reminder: feed the cat", "was due on Wednesday 10 February 2027 at 22:30");
        isToldOnce(kept);
    }

    @Test
    void whatIsGivenBackComesAtTheHourThatItsOwnerChose() {
        Player anna = cast.officer("Anna Back");
        Player ben = cast.officer("Ben Back");
        FollowUp task = plan(anna.person(), LocalTime.of(22, 40), "ring the bell");
        followUps.handTo(task.id(), ben.id());
        followUps.handTo(task.id(), anna.id());
        at(22, 41);
        anna.chat().hears("Reminder: ring the bell");
    }

    @Test
    void anotherZoneMovesWhatHasNoTimeAndNothingElse() {
        Person anna = stranger("Traveller");
        FollowUp untimed = plan(anna, null, "read", DAY.plusDays(1));
        FollowUp timed = plan(anna, LocalTime.of(14, 0), "call", DAY.plusDays(1));
        people.setZone(people.get(anna.id()), ZoneId.of("America/New_York"));
        job.run();
        assertThat(followUps.find(untimed.id()).orElseThrow().dueAt()).isEqualTo("2027-02-11T14:00:00Z");
        assertThat(followUps.find(timed.id()).orElseThrow().dueAt()).isEqualTo("2027-02-11T13:00:00Z");
        clock.set(DAY.plusDays(1).atTime(14, 59).atZone(ZONE).toInstant());
        job.run();
        assertThat(told(untimed)).isZero();
        isToldOnce(timed);
        clock.set(DAY.plusDays(1).atTime(15, 1).atZone(ZONE).toInstant());
        job.run();
        isToldOnce(untimed);
    }

    @Test
    void whoBlockedTheBotIsToldWhenTheyAreBack() {
        Player anna = cast.officer("Anna Blocks");
        people.setReachable(people.get(anna.id()), false);
        FollowUp task = plan(anna.person(), LocalTime.of(11, 0), "come back");
        at(12, 0);
        job.run();
        assertThat(told(task)).isZero();
        anna.chat().unblocks();
        anna.chat().hears("Reminder: come back", "late");
    }

    static long heard(Player player, String words) {
        return new ArrayList<>(player.chat().everything())
                .stream().filter(each -> each.says(words)).count();
    }
}
