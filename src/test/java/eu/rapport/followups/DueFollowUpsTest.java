package eu.rapport.followups;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.Eventually;
import eu.rapport.MovableClock;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Tie;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Language;
import eu.rapport.shared.Role;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.BotMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is told when, on a real database. */
@WithBot
class DueFollowUpsTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final LocalDate DAY = LocalDate.of(2027, 2, 10);

    @Autowired
    BotApiStandIn telegram;

    @Autowired
    MovableClock clock;

    @Autowired
    Cast cast;

    @Autowired
    FollowUps followUps;

    @Autowired
    Agenda agenda;

    @Autowired
    DueFollowUps due;

    @Autowired
    DueFollowUpsJob job;

    @Autowired
    People people;

    @Autowired
    Communities communities;

    @Autowired
    Relationships relationships;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void onAWednesdayMorning() {
        at(10, 0);
    }

    @Test
    void whatSeveralInstancesClaimAtTheSameTimeIsToldOnce() throws Exception {
        List<FollowUp> all = IntStream.range(0, 150)
                .mapToObj(each -> plan(stranger("Owner " + each), LocalTime.of(11, 0), "task " + each))
                .toList();
        at(11, 1);

        try (var instances = Executors.newFixedThreadPool(4)) {
            Callable<Integer> instance = () -> {
                job.run();
                return due.tell();
            };
            for (var each : instances.invokeAll(List.of(instance, instance, instance, instance))) {
                each.get();
            }
        }

        Eventually.so(
                "the bot's own look is done as well",
                () -> all.stream()
                        .allMatch(
                                each -> followUps.find(each.id()).orElseThrow().state() == FollowUp.State.TOLD));
        assertThat(all).allSatisfy(each -> isToldOnce(each));
    }

    @Test
    void anInstanceThatDiesBeforeItCommitsHasToldNothingAndTheNextTellsIt() {
        FollowUp task = plan(stranger("Lost"), LocalTime.of(12, 0), "survive");
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select 1 from follow_up where id = ? for update")
                    .param(task.id())
                    .query()
                    .listOfRows();
            at(12, 1);
            due.tell();
            status.setRollbackOnly();
        });
        job.run();
        job.run();
        isToldOnce(task);
    }

    @Test
    void whatCannotBeToldToOneIsToldToTheOthersAndTriedAgain() {
        Person unlucky = stranger("Unlucky");
        FollowUp stuck = plan(unlucky, LocalTime.of(11, 0), "stumble");
        FollowUp other = plan(stranger("Next"), LocalTime.of(11, 0), "walk on");
        jdbc.sql("alter table outbox add constraint not_to_the_unlucky check (chat_id <> " + unlucky.telegramId() + ")")
                .update();
        try {
            at(11, 1);
            job.run();
            assertThat(told(stuck)).isZero();
            isToldOnce(other);
        } finally {
            jdbc.sql("alter table outbox drop constraint not_to_the_unlucky").update();
        }
        at(11, 7);
        job.run();
        isToldOnce(stuck);
    }

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

    @Test
    void whoFollowsIsToldWhatALeaverLeftBehind() {
        Player leaver = cast.officer("Lea Leaver");
        Player contact = cast.officer("Carl Contact");
        long community = communities
                .add("Left behind " + leaver.id(), Set.of(), Set.of(Tie.LOCATION), null, contact.person())
                .id();
        relationships.setContact(community, contact.id(), contact.person());
        FollowUp task = followUps.plan(new NewFollowUp(
                leaver.id(), community, DAY, LocalTime.of(11, 0), "visit them", new Origin("meeting", 0)));
        people.leave(people.get(leaver.id()));
        assertThat(followUps.ownerless()).extracting(FollowUp::id).contains(task.id());
        at(11, 1);
        contact.chat().hears("Lea Leaver is no longer with us", "visit them");
        contact.chat().presses("Done");
        contact.chat().hears("Done: visit them");
    }

    @Test
    void whatALeaverLeftBehindIsListedForWhoeverIsTold() {
        Player leaver = cast.officer("Lea Unlisted");
        Player boss = cast.coordinator("Bo Unlisted");
        long community = communities
                .add("Unlisted " + leaver.id(), Set.of(), Set.of(Tie.LOCATION), null, leaver.person())
                .id();
        followUps.plan(new NewFollowUp(leaver.id(), community, DAY, null, "count chairs", new Origin("meeting", 0)));
        people.leave(people.get(leaver.id()));
        assertThat(listed(boss)).anyMatch(each -> each.contains("count chairs") && each.contains("Lea Unlisted"));

        Player contact = cast.officer("Cy Unlisted");
        relationships.setContact(community, contact.id(), boss.person());
        assertThat(listed(boss)).noneMatch(each -> each.contains("count chairs"));
        contact.chat().says("/todo");
        contact.chat().hears("count chairs", "left by Lea Unlisted");
        contact.chat().presses("Done 1");
        contact.chat().hears("Done: count chairs");
    }

    private List<String> listed(Player player) {
        return agenda.of(player.person(), DAY).stream()
                .map(each -> each.text().toString())
                .toList();
    }

    private void at(int hour, int minute) {
        clock.set(DAY.atTime(hour, minute).atZone(ZONE).toInstant());
    }

    /** Somebody whose chat nobody looks at. */
    private Person stranger(String name) {
        Person person = people.add(name, Role.OFFICER, Language.EN, ZONE, null);
        jdbc.sql("update person set standing = 'ACTIVE', telegram_id = ? where id = ?")
                .params(telegram.person(90_000_000 + person.id(), name).id(), person.id())
                .update();
        return people.get(person.id());
    }

    private FollowUp plan(Person owner, @Nullable LocalTime time, String what) {
        return plan(owner, time, what, DAY);
    }

    private FollowUp plan(Person owner, @Nullable LocalTime time, String what, LocalDate day) {
        return followUps.plan(new NewFollowUp(owner.id(), null, day, time, what, new Origin("test", 0)));
    }

    /** By this look or by the bot's own, which may be at it. */
    private void isToldOnce(FollowUp task) {
        Eventually.so("it is told", () -> told(task) > 0);
        assertThat(told(task)).isEqualTo(1);
    }

    private long told(FollowUp followUp) {
        return jdbc.sql("""
                        select count(*) from outbox where key in (
                            select 'followup:' || id from follow_up_delivery where follow_up_id = ?)""").param(followUp.id()).query(Long.class).single();
    }

    private static long heard(Player player, String words) {
        return new ArrayList<>(player.chat().everything())
                .stream().filter(each -> each.says(words)).count();
    }
}
