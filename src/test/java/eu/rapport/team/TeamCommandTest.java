package eu.rapport.team;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Community;
import eu.rapport.communities.Tie;
import eu.rapport.followups.NewFollowUp;
import eu.rapport.followups.Origin;
import eu.rapport.people.Standing;
import eu.rapport.promises.NewPromise;
import eu.rapport.relationships.StaffChange;
import eu.rapport.shared.Side;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.telegram.botapi.Chat;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

@WithBot
class TeamCommandTest extends TeamScene {
    @Test
    void an_officer_leaves_and_nothing_is_lost() {
        Player vera = cast.coordinator("Vera Leads");
        Player jonas = cast.officer("Jonas Goer");
        Player fatima = officer("Fatima Stayer");
        Community rowers = community("Lock Rowers", jonas);
        Player amina = representative("Amina Oar", rowers);
        LocalDate tomorrow = today().plusDays(1);
        long promise = promises.record(new NewPromise(
                        rowers.id(), Side.AUTHORITY, jonas.id(), "call the lock keeper", tomorrow, null, jonas.id()))
                .id();
        long followUp = followUps
                .plan(new NewFollowUp(jonas.id(), rowers.id(), tomorrow, null, "ask about the jetty", Origin.REMIND))
                .id();

        vera.chat().says("/team");
        assertThat(vera.chat().hears("Jonas Goer", "Lock Rowers", "one promise, one follow-up"))
                .isNotNull();
        vera.chat().presses("Jonas Goer");
        vera.chat().hears("Point of contact of one community");
        vera.chat().presses("Leaves");
        vera.chat().hears("From which day on");
        vera.chat().presses("Today");
        vera.chat()
                .hears(
                        "Jonas Goer leaves on",
                        "Lock Rowers → nobody yet",
                        "call the lock keeper",
                        "ask about the jetty");
        assertThat(relationships.of(rowers.id()).hasContact(jonas.id())).isTrue();
        vera.chat().presses("Lock Rowers →");
        vera.chat().hears("Who follows");
        vera.chat().presses("Fatima Stayer");
        vera.chat().hears("Lock Rowers → Fatima Stayer");
        vera.chat().presses("Continue");
        vera.chat().hears("To Fatima Stayer", "To Amina Oar", "will get in touch");
        vera.chat().presses("Send");
        vera.chat().hears("Jonas Goer has left");

        assertThat(relationships.of(rowers.id()).hasContact(fatima.id())).isTrue();
        StaffChange change = relationships.changesOf(rowers.id()).getFirst();
        assertThat(change.isOpen()).isTrue();
        assertThat(change.leftPersonId()).isEqualTo(jonas.id());
        assertThat(change.successorId()).isEqualTo(fatima.id());
        assertThat(promises.find(promise).orElseThrow().giverId()).isEqualTo(fatima.id());
        assertThat(followUps.find(followUp).orElseThrow().ownerId()).isEqualTo(fatima.id());
        fatima.chat().waitsFor(each -> each.says("Jonas Goer is leaving us. From now on", "Lock Rowers"));
        amina.chat().waitsFor(each -> each.says("Jonas Goer", "Fatima Stayer"));
        jonas.chat().says("/community");
        jonas.chat().hears("invited");
        relationships.met(rowers.id(), Set.of(fatima.id()), Set.of(amina.id()), today());
        assertThat(relationships.changesOf(rowers.id()).getFirst().isOpen()).isFalse();
    }

    @Test
    void a_community_is_given_to_somebody_in_plain_words() {
        Player vera = cast.coordinator("Vera Assigns");
        Player jonas = cast.officer("Jonas Assigned");
        Community divers = communities.add("Ondine Taucher", Set.of(), Set.of(Tie.INTEREST), null, vera.person());

        vera.chat().says("Assign Ondine Taucher to Jonas Assigned");
        vera.chat().hears("Jonas Assigned", "Ondine Taucher");
        assertThat(vera.chat().lastMessage().text()).doesNotContain("leaves").doesNotContain("gone");
        vera.chat().presses("Send").hears("Ondine Taucher");
        assertThat(relationships.of(divers.id()).hasContact(jonas.id())).isTrue();
        vera.chat().says("Assign Ondine Taucher to Jonas Assigned").hears("is the point of contact", "already");
    }

    @Test
    void the_words_can_be_changed_or_kept_back() {
        Player vera = cast.coordinator("Vera Rewords");
        Player jonas = cast.officer("Jonas Worded");
        Player fatima = cast.officer("Fatima Worded");
        Community choir = community("Lock Choir", jonas);
        Player amina = representative("Amina Alto", choir);

        vera.chat().says("Fatima Worded takes over from Jonas Worded");
        vera.chat().hears("Jonas Worded hands over", "Lock Choir → Fatima Worded");
        vera.chat().presses("Continue");
        vera.chat().hears("To Amina Alto");
        vera.chat().presses("Change…");
        vera.chat().hears("Whose words");
        vera.chat().presses("For Lock Choir");
        vera.chat().hears("write it");
        vera.chat().says("Dear Amina, <Fatima> will sing with you now.");
        vera.chat().hears("Dear Amina, <Fatima> will sing");
        BotMessage words = vera.chat().lastMessage();
        vera.chat().presses("Send");
        vera.chat().hears("handed over");

        amina.chat().waitsFor(each -> each.says("Dear Amina, <Fatima> will sing with you now."));
        assertThat(people.get(jonas.id()).standing()).isEqualTo(Standing.ACTIVE);
        assertThat(relationships.of(choir.id()).hasContact(fatima.id())).isTrue();
        vera.chat().press(words, words.button("Send").orElseThrow());
        vera.chat().hears("decided already");
    }

    @Test
    void a_representative_leaves_and_another_follows() {
        Player vera = cast.coordinator("Vera Reps");
        Player jonas = officer("Jonas Reps");
        Community bakers = community("Lock Bakers", jonas);
        Player amina = cast.representative("Amina Crust", bakers.id());
        Player karim = representative("Karim Crumb", bakers);

        vera.chat().says("/community Lock Bakers");
        vera.chat().hears("Amina Crust and Karim Crumb");
        vera.chat().presses("A representative has left");
        vera.chat().hears("Who has left");
        vera.chat().presses("Amina Crust has left");
        vera.chat().hears("Amina Crust leaves on", "Lock Bakers");
        vera.chat().presses("Lock Bakers →");
        vera.chat().hears("Who follows");
        vera.chat().presses("Karim Crumb");
        vera.chat().hears("Lock Bakers → Karim Crumb");
        vera.chat().presses("Continue");
        vera.chat().hears("no longer speaks");
        vera.chat().presses("Send");
        vera.chat().hears("Amina Crust has left");

        StaffChange change = relationships.changesOf(bakers.id()).getFirst();
        assertThat(change.side()).isEqualTo(Side.COMMUNITY);
        assertThat(change.successorId()).isEqualTo(karim.id());
        assertThat(representatives.activeOf(bakers.id()))
                .extracting(each -> each.name())
                .containsExactly("Karim Crumb");
        jonas.chat().waitsFor(each -> each.says("Amina Crust no longer speaks"));
        karim.chat().waitsFor(each -> each.says("Amina Crust no longer speaks"));
        amina.chat().says("hello?");
        amina.chat().hears("invited");
    }

    @Test
    void an_officer_is_away_and_back() {
        Player vera = cast.coordinator("Vera Away");
        Player jonas = cast.officer("Jonas Awayday");
        community("Lock Painters", jonas);
        Chat chat = vera.chat();

        chat.says("/team");
        chat.hears("The team");
        chat.presses("Jonas Awayday");
        chat.hears("Jonas Awayday");
        chat.presses("Is away until");
        chat.hears("Until which day");
        chat.says("in 10 days");
        chat.hears("is away until", "Nothing counts yet", "Lock Painters → nobody yet");
        assertThat(people.get(jonas.id()).awayUntil()).isNull();
        chat.presses("Continue");
        chat.hears("To Jonas Awayday", "noted as away until", "Lock Painters → nobody yet");
        chat.presses("Don't tell");
        chat.hears("is away until", "After that, all is as before", "Nobody was told");
        assertThat(people.get(jonas.id()).awayUntil())
                .isEqualTo(vera.person().at(clock.instant()).toLocalDate().plusDays(10));
        chat.says("/team");
        chat.hears("Away until");
        chat.presses("Jonas Awayday");
        chat.hears("Jonas Awayday", "Away until");
        chat.presses("Is back");
        chat.hears("Jonas Awayday is back");
        assertThat(people.get(jonas.id()).awayUntil()).isNull();
    }

    @Test
    void officers_do_not_reach_it() {
        Player jonas = cast.officer("Jonas Curious");

        jonas.chat().says("/team");

        jonas.chat().hears("not among the things you can do");
    }
}
