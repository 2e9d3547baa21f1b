package eu.rapport.team;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Community;
import eu.rapport.people.Standing;
import eu.rapport.telegram.botapi.BotMessage;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A representative leaves, as an officer of the community tells it. */
@WithBot
class RepresentativeLeavesTest extends TeamScene {
    @Test
    void who_is_to_speak_for_a_community_has_not_left_it() {
        Player vera = coordinator("Vera Gives");
        Community smiths = community("Nickelodeon Schmiede", officer("Jonas Gives"));
        representative("Beatrix Sprecherin", smiths);
        vera.chat().says("From now on Beatrix Sprecherin is the contact for Nickelodeon Schmiede");
        vera.chat().hears("Beatrix Sprecherin", "speak for a community", "invitation");
        vera.chat().presses("Invite as representative").hears("name of the community representative");
    }

    @Test
    void the_point_of_contact_reports_it_from_the_card_and_the_last_one_gone_puts_it_at_risk() {
        Player vera = coordinator("Vera Onlyrep");
        Player jonas = officer("Jonas Onlyrep");
        Community tanners = community("Dock Tanners", jonas);
        Player amina = representative("Amina Onlyrep", tanners);

        jonas.chat().says("/community Dock Tanners");
        jonas.chat().hears("Amina Onlyrep");
        jonas.chat().presses("A representative has left");
        jonas.chat().hears("Who has left");
        jonas.chat().presses("Amina Onlyrep has left");
        jonas.chat().hears("Amina Onlyrep leaves on", "Dock Tanners → nobody yet");
        assertThat(people.get(amina.id()).isActive()).isTrue();
        jonas.chat().presses("Continue");
        jonas.chat().hears("To ", "Vera Onlyrep", "no longer speaks for Dock Tanners");
        jonas.chat().presses("Send");
        jonas.chat().hears("Amina Onlyrep has left");

        vera.chat().waitsFor(each -> each.says("Amina Onlyrep no longer speaks for Dock Tanners"));
        assertThat(people.get(amina.id()).standing()).isEqualTo(Standing.LEFT);
        jonas.chat().says("/health Dock Tanners");
        jonas.chat().hears("Dock Tanners", "at risk", "nobody speaks for the community any more");
    }

    @Test
    void plain_words_lead_there_and_another_active_one_makes_it_one_to_watch() {
        Player jonas = officer("Jonas Words");
        Player fatima = officer("Fatima Words");
        Community dyers = community("Dock Dyers", jonas);
        relationships.setDeputy(dyers.id(), fatima.id());
        Player amina = representative("Amina Wordsmith", dyers);
        representative("Karim Wordsmith", dyers);

        fatima.chat().says("Amina Wordsmith no longer represents Dock Dyers");
        fatima.chat().hears("Amina Wordsmith leaves on", "Dock Dyers");
        fatima.chat().presses("Cancel");
        fatima.chat().hears("nothing was changed");
        fatima.chat().says("Amina Wordsmith left");
        fatima.chat().hears("Amina Wordsmith leaves on", "Dock Dyers");
        fatima.chat().presses("Continue");
        fatima.chat().hears("To ", "Karim Wordsmith", "Jonas Words");
        fatima.chat().presses("Send");
        fatima.chat().hears("Amina Wordsmith has left");

        jonas.chat().waitsFor(each -> each.says("Amina Wordsmith no longer speaks for Dock Dyers"));
        assertThat(people.get(amina.id()).isActive()).isFalse();
        jonas.chat().says("/health Dock Dyers");
        jonas.chat().hears("Dock Dyers", "watch", "One other representative is still there");
    }

    @Test
    void one_of_two_communities_keeps_them() {
        Player jonas = officer("Jonas Twocoms");
        Community weavers = community("Dock Weavers", jonas);
        Community spinners = community("Dock Spinners", jonas);
        Player amina = representative("Amina Twocoms", weavers);
        representatives.recognise(amina.id(), spinners.id());

        jonas.chat().says("Amina Twocoms left");
        jonas.chat().hears("speaks for several communities");
        jonas.chat().presses("Only Dock Weavers");
        jonas.chat().hears("Dock Weavers → nobody yet");
        jonas.chat().presses("Continue");
        jonas.chat().hears("no longer speaks for Dock Weavers");
        jonas.chat().presses("Don't tell");
        BotMessage done = jonas.chat().hears("Dock Weavers", "Nobody was told");

        assertThat(people.get(amina.id()).isActive()).isTrue();
        assertThat(representatives.communitiesOf(amina.id())).containsExactly(spinners.id());
        jonas.chat().press(done, done.button("Undo").orElseThrow());
        jonas.chat().hears("Taken back", "Amina Twocoms");
        assertThat(representatives.communitiesOf(amina.id())).containsExactlyInAnyOrder(weavers.id(), spinners.id());
        assertThat(relationships.changesOf(weavers.id())).isEmpty();
    }

    @Test
    void a_representative_says_so_themselves_and_can_do_no_more_than_that() {
        Player jonas = officer("Jonas Ownwords");
        Community menders = community("Dock Menders", jonas);
        Player amina = representative("Amina Ownwords", menders);
        Player bea = representative("Bea Ownwords", menders);

        amina.chat().says("I am stepping down next month");
        BotMessage asked = amina.chat().hears("stop speaking for Dock Menders");
        amina.chat().pressData(asked, "staff:rep:" + menders.id() + ":" + bea.id() + ":one");
        amina.chat().hears("I tell nobody");
        amina.chat().press(asked, asked.button("Yes, tell them").orElseThrow()).hears("let them know", "Dock Menders");
        assertThat(representatives.communitiesOf(bea.id())).containsExactly(menders.id());

        jonas.chat().hears("Amina Ownwords wants to stop speaking for Dock Menders");
        jonas.chat().presses("A representative has left").hears("Amina Ownwords", "Who has left?");
    }

    @Test
    void however_they_say_that_they_stop_it_is_asked_before_anybody_is_told() {
        Player amina = representative("Amina Stops", community("Dock Millers", officer("Jonas Stops")));
        for (String said : List.of(
                "I'm leaving",
                "I quit",
                "I will stop as representative",
                "I leave on Friday",
                "I no longer speak for Dock Millers",
                "Ik stop ermee",
                "Je m'en vais",
                "Ich höre auf")) {
            amina.chat().says(said);
            assertThat(amina.chat().hears("stop speaking for Dock Millers").labels())
                    .contains("Yes, tell them");
        }
    }

    @Test
    void an_officer_who_leaves_has_a_coordinator_told_and_a_coordinator_gets_the_page() {
        Player vera = coordinator("Vera Leaving");
        Player jonas = officer("Jonas Leaving");
        jonas.chat().says("I'm leaving");
        jonas.chat().hears("you yourself");
        jonas.chat().presses("Yes, tell them").hears("the coordinators know");
        vera.chat().waitsFor(each -> each.says("Jonas Leaving says that they are leaving"));
        vera.chat().presses("Note it").hears("From which day on is Jonas Leaving gone");
        vera.chat().says("/cancel");
        vera.chat().hears("All right");
        vera.chat().says("I quit");
        vera.chat().hears("Vera Leaving");
    }

    @Test
    void an_officer_reports_only_for_their_own_communities() {
        Player jonas = officer("Jonas Ownonly");
        Player omar = officer("Omar Notown");
        Community cutters = community("Dock Cutters", jonas);
        Player amina = representative("Amina Ownonly", cutters);

        omar.chat().says("Amina Ownonly left");
        BotMessage no = omar.chat().hears("that has another point of contact");
        omar.chat().pressData(no, "staff:rep:" + cutters.id() + ":" + amina.id() + ":one");
        omar.chat().hears("no longer here");
        jonas.chat().says("Amina Ownonly left");
        BotMessage plan = jonas.chat().hears("Amina Ownonly leaves on");
        String words =
                Objects.requireNonNull(plan.button("Continue").orElseThrow().data());
        omar.chat().pressData(no, words.replace(":words:", ":silent:"));
        omar.chat().hears("decided already");
        assertThat(people.get(amina.id()).isActive()).isTrue();
        omar.chat().says("Jonas Ownonly leaves tomorrow");
        omar.chat().hears("go through a coordinator");
    }
}
