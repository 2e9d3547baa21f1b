package eu.rapport.team;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Community;
import eu.rapport.telegram.botapi.BotMessage;
import org.junit.jupiter.api.Test;

/** Somebody says of themselves that they leave, or are away: with the day, and one tap from there to noting it. */
@WithBot
class OwnLeaveTest extends TeamScene {
    @Test
    void an_officer_who_leaves_is_announced_with_the_day_and_noted_with_one_tap() {
        Player vera = coordinator("Vera Hears");
        Player jonas = officer("Jonas Hears");
        community("Dock Scribes", jonas);
        String day = day(today().plusDays(12));

        jonas.chat().says("I'm leaving on " + day);
        jonas.chat().hears("Do you mean that you yourself are leaving us");
        jonas.chat().presses("Yes, tell them").hears("the coordinators know");
        vera.chat().waitsFor(each -> each.says("Jonas Hears says that they are leaving on", day));
        vera.chat().presses("Note it");
        vera.chat().hears("Jonas Hears leaves on", day, "Dock Scribes → nobody yet");
        vera.chat().presses("Continue");
        vera.chat().hears("nobody to be told");
        vera.chat().presses("Do it");
        vera.chat().hears("Planned: Jonas Hears leaves on");

        jonas.chat().says("I'm leaving on " + day(today().plusDays(14)));
        jonas.chat().hears("Do you mean that you yourself are leaving us");
        jonas.chat().presses("Yes, tell them").hears("the coordinators know");
        vera.chat().waitsFor(each -> each.says(day(today().plusDays(14)), "leaves on", day, "that is planned"));
    }

    @Test
    void an_officer_on_holiday_is_not_asked_whether_they_leave() {
        Player vera = coordinator("Vera Beach");
        Player jonas = officer("Jonas Beach");
        community("Dock Balladeers", jonas);
        String from = day(today().plusDays(3));
        String to = day(today().plusDays(8));

        jonas.chat().says("I am on holiday from %s to %s".formatted(from, to));
        jonas.chat().hears("You are away from", from, to);
        jonas.chat().presses("Yes, tell them").hears("the coordinators know");
        vera.chat().waitsFor(each -> each.says("Jonas Beach says that they are away from", from, to));
        vera.chat().presses("Note it");
        vera.chat().hears("Jonas Beach is away from", from, to, "Dock Balladeers → nobody yet");
        jonas.chat().says("I am on holiday from " + from);
        jonas.chat().hears("From when until when are you away");
    }

    @Test
    void who_speaks_for_several_communities_may_stop_for_one_of_them() {
        Player jonas = officer("Jonas Stays");
        Community gliders = community("Dock Gliders", jonas);
        Community glovers = community("Dock Glovers", jonas);
        Player amina = representative("Amina Splits", gliders);
        representatives.recognise(amina.id(), glovers.id());

        amina.chat().says("I no longer speak for Dock Glovers");
        assertThat(amina.chat().hears("stop speaking for Dock Glovers").text()).doesNotContain("Dock Gliders");
        amina.chat().presses("Yes, tell them");
        assertThat(amina.chat().hears("I have let them know").text()).doesNotContain("Dock Gliders");
        jonas.chat().waitsFor(each -> each.says("Amina Splits wants to stop speaking for Dock Glovers"));
        assertThat(heardBy(jonas)).doesNotContain("stop speaking for Dock Gliders");
    }

    @Test
    void a_representative_who_tells_of_somebody_else_is_not_asked_whether_they_stop() {
        Player jonas = officer("Jonas Elsewhere");
        Player amina = representative("Amina Elsewhere", community("Dock Turners", jonas));
        amina.chat().says("Jonas Elsewhere leaves on Friday");
        assertThat(amina.chat().hears("please tell your point of contact").text())
                .doesNotContain("stop speaking");
    }

    @Test
    void a_plan_stands_on_the_card_of_the_community_for_whoever_decides_on_it() {
        Player vera = coordinator("Vera Reads");
        Player jonas = officer("Jonas Reads");
        Player fatima = officer("Fatima Reads");
        Community singers = community("Dock Cartographers", jonas);
        vera.chat().says("Jonas Reads leaves in 5 days, Fatima Reads takes over");
        vera.chat().hears("leaves on");
        vera.chat().presses("Continue");
        vera.chat().hears("would be told");
        vera.chat().presses("Don't tell");
        vera.chat().hears("Planned: Jonas Reads leaves on");

        jonas.chat().says("/community Dock Cartographers");
        assertThat(jonas.chat().hears("Dock Cartographers", "Level").text()).doesNotContain("Planned");
        vera.chat().says("/community Dock Cartographers");
        BotMessage card = vera.chat().hears("Planned: Jonas Reads leaves on", "→ Fatima Reads");
        assertThat(card.labels()).anyMatch(each -> each.startsWith("Call off: leaves"));
        vera.chat().presses("Call off: leaves");
        vera.chat().hears("Called off: Jonas Reads leaves on");
        assertThat(relationships.of(singers.id()).hasContact(jonas.id())).isTrue();
        assertThat(heardBy(fatima)).doesNotContain("Jonas Reads");
    }
}
