package eu.rapport.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Community;
import eu.rapport.people.Standing;
import eu.rapport.relationships.StaffChange;
import eu.rapport.telegram.botapi.BotMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Somebody leaves on a day to come. */
@WithBot
class PlannedLeaveTest extends TeamScene {
    @Test
    void those_concerned_can_be_told_now_and_it_counts_on_the_day() {
        Player vera = coordinator("Vera Plannow");
        Player jonas = officer("Jonas Plannow");
        Player fatima = officer("Fatima Plannow");
        Community divers = community("Dock Divers", jonas);
        Player amina = representative("Amina Plannow", divers);

        BotMessage words = planned(vera, "Jonas Plannow leaves in 5 days, Fatima Plannow takes over");
        assertThat(words.labels()).contains("Tell them now", "Tell them on the day", "Don't tell");
        vera.chat().presses("Tell them now");
        vera.chat().hears("Planned", "Jonas Plannow", "I tell Fatima Plannow and Amina Plannow");

        fatima.chat().waitsFor(each -> each.says("Jonas Plannow is leaving us. From", "on you are the point"));
        amina.chat().waitsFor(each -> each.says("Fatima Plannow is there for you"));
        job.run();
        assertThat(people.get(jonas.id()).isActive()).isTrue();
        assertThat(relationships.of(divers.id()).hasContact(jonas.id())).isTrue();

        clock.move(Duration.ofDays(5));
        job.run();

        assertThat(vera.chat()
                        .waitsFor(each -> each.says("Jonas Plannow has left"))
                        .text())
                .doesNotContain("I tell");
        assertThat(people.get(jonas.id()).standing()).isEqualTo(Standing.LEFT);
        assertThat(relationships.of(divers.id()).hasContact(fatima.id())).isTrue();
        assertThat(relationships.changesOf(divers.id()).getFirst().isOpen()).isTrue();
        job.run();
        assertThat(heardBy(fatima).split("is leaving us", -1)).hasSize(2);
    }

    @Test
    void those_concerned_can_be_told_on_the_day_in_words_true_on_that_day() {
        Player vera = coordinator("Vera Planday");
        Player jonas = officer("Jonas Planday");
        Player fatima = officer("Fatima Planday");
        Community rope = community("Dock Ropemakers", jonas);
        Player amina = representative("Amina Planday", rope);

        planned(vera, "Jonas Planday leaves in 5 days, Fatima Planday takes over");
        vera.chat().presses("Tell them on the day");
        vera.chat().hears("Planned", "Those concerned are told on");
        assertThat(heardBy(fatima)).doesNotContain("Jonas Planday");

        clock.move(Duration.ofDays(5));
        job.run();

        fatima.chat().waitsFor(each -> each.says("Jonas Planday is leaving us. From now on you are"));
        amina.chat().waitsFor(each -> each.says("From now on Fatima Planday is there for you"));
        vera.chat().waitsFor(each -> each.says("Jonas Planday has left", "I tell Fatima Planday"));
    }

    @Test
    void what_is_called_off_is_told_to_those_who_were_told_in_words_seen_first() {
        Player vera = coordinator("Vera Calloff");
        Player jonas = officer("Jonas Calloff");
        Player fatima = officer("Fatima Calloff");
        Community sails = community("Dock Sailmakers", jonas);
        Player amina = representative("Amina Calloff", sails);
        planned(vera, "Jonas Calloff leaves in 5 days, Fatima Calloff takes over");
        vera.chat().presses("Tell them now");
        vera.chat().hears("Planned");
        amina.chat().waitsFor(each -> each.says("Jonas Calloff"));

        vera.chat().says("/team");
        vera.chat().hears("The team");
        vera.chat().presses("Jonas Calloff");
        vera.chat().hears("that is planned");
        vera.chat().presses("Call off: leaves");
        vera.chat().hears("told already", "To Fatima Calloff", "To Amina Calloff", "stays your point of contact");
        assertThat(heardBy(amina)).doesNotContain("There has been a change");
        vera.chat().presses("Take it back and tell them");
        vera.chat().hears("Called off: Jonas Calloff leaves on", "hears of it");

        amina.chat().waitsFor(each -> each.says("Jonas Calloff stays your point of contact for Dock Sailmakers"));
        fatima.chat()
                .waitsFor(each -> each.says("Jonas Calloff stays the point of contact", "don't need to take over"));
        clock.move(Duration.ofDays(6));
        job.run();
        assertThat(people.get(jonas.id()).isActive()).isTrue();
        vera.chat().says("/undo");
        assertThat(vera.chat().hears().text()).doesNotContain("Jonas Calloff");
    }

    @Test
    void a_second_plan_begins_with_the_heirs_of_the_first_and_says_what_it_takes_the_place_of() {
        Player vera = coordinator("Vera Second");
        Player jonas = officer("Jonas Second");
        Player fatima = officer("Fatima Second");
        Player omar = officer("Omar Second");
        community("Dock Sawyers", jonas);
        planned(vera, "Jonas Second leaves in 5 days, Fatima Second takes over");
        vera.chat().presses("Tell them now");
        vera.chat().hears("Planned: Jonas Second leaves on");
        fatima.chat().waitsFor(each -> each.says("Jonas Second is leaving us"));

        vera.chat().says("Jonas Second leaves in 9 days");
        vera.chat()
                .hears("takes the place of what was planned: Jonas Second leaves on", "Dock Sawyers → Fatima Second");
        vera.chat().presses("Dock Sawyers →");
        vera.chat().hears("Who follows");
        vera.chat().presses("Omar Second");
        vera.chat().hears("Dock Sawyers → Omar Second");
        vera.chat().presses("Continue");
        vera.chat().hears("would be told");
        vera.chat().presses("Tell them now");
        vera.chat().hears("Planned: Jonas Second leaves on");
        fatima.chat().waitsFor(each -> each.says("don't need to take over"));
        omar.chat().waitsFor(each -> each.says("Jonas Second is leaving us"));

        vera.chat().presses("Undo");
        vera.chat().hears("told already");
        vera.chat().presses("Take it back and tell them");
        vera.chat().hears("Called off", "What was planned before holds again: Jonas Second leaves on");
        omar.chat().waitsFor(each -> each.says("don't need to take over"));
        await().untilAsserted(() ->
                assertThat(heardBy(fatima).split("is leaving us", -1)).hasSize(3));

        clock.move(Duration.ofDays(5));
        job.run();
        assertThat(people.get(jonas.id()).standing()).isEqualTo(Standing.LEFT);
    }

    @Test
    void a_day_that_passed_unnoticed_stays_the_day_on_which_it_counted() {
        Player vera = coordinator("Vera Planlate");
        Player jonas = officer("Jonas Planlate");
        Player fatima = officer("Fatima Planlate");
        Community knots = community("Dock Knotters", jonas);
        LocalDate day = today().plusDays(5);
        planned(vera, "Jonas Planlate leaves in 5 days, Fatima Planlate takes over");
        vera.chat().presses("Don't tell");
        vera.chat().hears("Planned");

        clock.move(Duration.ofDays(9));
        job.run();

        StaffChange change = relationships.changesOf(knots.id()).getFirst();
        assertThat(change.leftOn()).isEqualTo(day);
        assertThat(change.successorSince()).isEqualTo(day);
        Instant since = Objects.requireNonNull(relationships.of(knots.id()).contactSince());
        assertThat(vera.person().at(since).toLocalDate()).isEqualTo(day);
    }

    private static BotMessage planned(Player vera, String said) {
        vera.chat().says(said);
        vera.chat().hears("leaves on", "→");
        vera.chat().presses("Continue");
        return vera.chat().hears("what they would be told");
    }
}
