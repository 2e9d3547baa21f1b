package eu.rapport.followups;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.MovableClock;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Tie;
import eu.rapport.relationships.Relationships;
import eu.rapport.telegram.botapi.BotMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Passing things on, and who may not have them. */
@WithBot
class ReassignTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);

    @Autowired
    MovableClock clock;

    @Autowired
    Cast cast;

    @Autowired
    FollowUps followUps;

    @Autowired
    DueFollowUpsJob due;

    @Autowired
    Communities communities;

    @Autowired
    Relationships relationships;

    @BeforeEach
    void onAWednesdayMorning() {
        clock.set(DAY.atTime(10, 0).atZone(ZoneId.of("Europe/Brussels")).toInstant());
    }

    @Test
    void aColleagueWhoMaySeeTheCommunityTakesOverAndCanGiveBack() {
        Player anna = cast.officer("Anna Giver");
        Player ben = cast.officer("Ben Deputy");
        Player outsider = cast.officer("Olaf Outsider");
        long community = community("Garden friends", anna);
        relationships.setDeputy(community, ben.id());
        Player amina = cast.representative("Amina Speaker", community);
        FollowUp task = followUps.plan(
                new NewFollowUp(anna.id(), community, DAY, LocalTime.of(15, 0), "bring the plan", new Origin("x", 0)));

        anna.chat().says("/todo");
        BotMessage list = anna.chat().hears("bring the plan", "(Garden friends)");
        anna.chat().press(list, list.button("Reassign 1").orElseThrow());
        BotMessage choice = anna.chat().hears("Who takes this over?");
        assertThat(choice.labels())
                .contains("Ben Deputy (liaison officer)")
                .noneMatch(each -> each.contains("Olaf") || each.contains("Amina") || each.contains("Anna Giver"));

        anna.chat().pressData(choice, "todo:give:" + task.id() + ":" + outsider.id());
        anna.chat().hears("cannot be passed on");
        anna.chat().pressData(choice, "todo:give:" + task.id() + ":" + amina.id());
        anna.chat().hears("cannot be passed on");
        outsider.chat().pressData(choice, "todo:done:" + task.id());
        outsider.chat().hears("earlier conversation");
        assertThat(followUps.find(task.id()).orElseThrow().state()).isEqualTo(FollowUp.State.PLANNED);

        anna.chat().press(choice, choice.button("Ben").orElseThrow());
        anna.chat().hears("Ben Deputy takes over");
        BotMessage news = ben.chat().hears("Anna Giver has passed this on to you", "bring the plan");
        assertThat(news.labels()).containsExactly("Done", "Snooze", "Reassign", "Give back");
        assertThat(followUps.openOf(ben.id())).hasSize(1);

        ben.chat().press(news, news.button("Give back").orElseThrow());
        ben.chat().hears("Given back to Anna Giver");
        anna.chat().hears("Ben Deputy has given this back");
        assertThat(followUps.openOf(anna.id())).hasSize(1);
        assertThat(followUps.openOf(ben.id())).isEmpty();
    }

    @Test
    void passingOnIsTakenBack() {
        Player anna = cast.officer("Anna Undoer");
        Player carla = cast.coordinator("Carla Coordinator");
        FollowUp task = followUps.plan(
                new NewFollowUp(anna.id(), null, DAY, LocalTime.of(16, 0), "order the coffee", new Origin("x", 0)));
        anna.chat().says("/todo");
        BotMessage list = anna.chat().hears("order the coffee");
        anna.chat().pressData(list, "todo:give:" + task.id() + ":" + carla.id());
        anna.chat().hears("Carla Coordinator takes over");
        carla.chat().hears("passed this on to you");
        anna.chat().says("/undo");
        anna.chat().hears("yours again", "order the coffee");
        carla.chat().hears("taken this back");
        assertThat(followUps.openOf(anna.id())).hasSize(1);
    }

    @Test
    void whoTookOverIsToldWhoAskedForIt() {
        Player anna = cast.officer("Anna Asker");
        Player carla = cast.coordinator("Carla Taker");
        anna.chat().says("/remind me at 16:00 to order the tea");
        anna.chat().hears("I will remind you", "order the tea");
        long task = followUps.openOf(anna.id()).getFirst().id();
        anna.chat().says("/todo");
        BotMessage list = anna.chat().hears("order the tea");
        anna.chat().pressData(list, "todo:give:" + task + ":" + carla.id());
        carla.chat().hears("passed this on to you", "as Anna Asker asked on");

        clock.set(DAY.atTime(16, 0).atZone(ZoneId.of("Europe/Brussels")).toInstant());
        carla.chat().hears("Reminder: order the tea", "as Anna Asker asked on");

        carla.chat().says("/todo");
        carla.chat().hears("order the tea");
    }

    @Test
    void whoPassesOnAtNightReadsWhenTheOtherHearsOfIt() {
        Player anna = cast.officer("Anna Night");
        Player ben = cast.officer("Ben Night");
        FollowUp task = followUps.plan(
                new NewFollowUp(anna.id(), null, DAY.plusDays(1), null, "order the soup", new Origin("x", 0)));
        anna.chat().says("/todo");
        BotMessage list = anna.chat().hears("order the soup");
        anna.chat().pressData(list, "todo:give:" + task.id() + ":" + ben.id());
        assertThat(anna.chat().hears("Ben Night takes over").text()).doesNotContain("quiet hours");
        BotMessage news = ben.chat().hears("passed this on to you", "order the soup");

        clock.set(DAY.atTime(22, 0).atZone(ZoneId.of("Europe/Brussels")).toInstant());
        ben.chat().press(news, news.button("Give back").orElseThrow());
        ben.chat()
                .hears("Given back to Anna Night", "Anna Night has quiet hours now", "Thursday 11 March 2027 at 08:00");
        anna.chat().pressData(list, "todo:give:" + task.id() + ":" + ben.id());
        anna.chat().hears("Ben Night takes over", "Ben Night has quiet hours now", "Thursday 11 March 2027 at 08:00");
    }

    @Test
    void whatGoesBackAndForthAtNightIsHeardOfOnceInTheMorning() {
        Player anna = cast.officer("Anna Wavers");
        Player ben = cast.officer("Ben Sleeps");
        FollowUp task = followUps.plan(
                new NewFollowUp(anna.id(), null, DAY, LocalTime.of(22, 30), "wind the clock", new Origin("x", 0)));
        anna.chat().says("/todo");
        BotMessage list = anna.chat().hears("wind the clock");
        clock.set(DAY.atTime(22, 0).atZone(ZoneId.of("Europe/Brussels")).toInstant());
        anna.chat().pressData(list, "todo:give:" + task.id() + ":" + ben.id());
        anna.chat().hears("Ben Sleeps takes over");
        anna.chat().says("/undo");
        anna.chat().hears("yours again", "wind the clock");
        anna.chat().pressData(list, "todo:give:" + task.id() + ":" + ben.id());
        anna.chat().hears("Ben Sleeps takes over");
        clock.set(DAY.atTime(22, 31).atZone(ZoneId.of("Europe/Brussels")).toInstant());
        due.run();

        clock.set(DAY.plusDays(1)
                .atTime(8, 0)
                .atZone(ZoneId.of("Europe/Brussels"))
                .toInstant());
        due.run();
        ben.chat().hears("passed this on to you", "wind the clock", "Wednesday 10 March 2027 at 22:30");
        clock.move(Duration.ofMinutes(1));
        due.run();
        ben.chat().says("/todo");
        ben.chat().hears("One thing to do", "wind the clock");
        assertThat(ben.chat().everything())
                .filteredOn(each -> each.says("wind the clock") && !each.says("Good morning"))
                .hasSize(2);
    }

    private long community(String name, Player contact) {
        long id = communities
                .add(name, Set.of(), Set.of(Tie.LOCATION), null, contact.person())
                .id();
        relationships.setContact(id, contact.id(), contact.person());
        return id;
    }
}
