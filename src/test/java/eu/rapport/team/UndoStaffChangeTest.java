package eu.rapport.team;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Community;
import eu.rapport.relationships.Relationship;
import eu.rapport.telegram.botapi.BotMessage;
import org.junit.jupiter.api.Test;

/** A staff change is taken back with all that came from it. */
@WithBot
class UndoStaffChangeTest extends TeamScene {
    @Test
    void what_nobody_was_told_is_taken_back_at_once() {
        Player vera = coordinator("Vera Undoes");
        Player jonas = officer("Jonas Undone");
        Player fatima = officer("Fatima Undone");
        Community glaziers = community("Dock Glaziers", jonas);
        Community bakers = community("Dock Bakers", fatima);
        relationships.setDeputy(glaziers.id(), fatima.id());
        relationships.setDeputy(bakers.id(), jonas.id());
        Relationship before = relationships.of(glaziers.id());
        long promise = promise(jonas, glaziers, "repair the fence");
        long followUp = followUp(jonas, glaziers, "measure the fence");
        long loose = looseFollowUp(jonas, "hand in the keys");

        vera.chat().says("Jonas Undone leaves today, Fatima Undone takes over");
        vera.chat().hears("Dock Glaziers → Fatima Undone", "repair the fence", "hand in the keys");
        vera.chat().presses("Continue");
        vera.chat().hears("To Fatima Undone");
        vera.chat().presses("Don't tell");
        vera.chat().hears("Jonas Undone has left", "Nobody was told");
        assertThat(promises.find(promise).orElseThrow().giverId()).isEqualTo(fatima.id());
        assertThat(followUps.find(loose).orElseThrow().ownerId()).isEqualTo(fatima.id());
        assertThat(relationships.of(bakers.id()).deputyId()).isNull();

        vera.chat().says("/undo");
        vera.chat().hears("Taken back", "Jonas Undone");

        assertThat(relationships.of(glaziers.id())).isEqualTo(before);
        assertThat(relationships.of(bakers.id()).hasDeputy(jonas.id())).isTrue();
        assertThat(relationships.changesOf(glaziers.id())).isEmpty();
        assertThat(promises.find(promise).orElseThrow().giverId()).isEqualTo(jonas.id());
        assertThat(followUps.find(followUp).orElseThrow().ownerId()).isEqualTo(jonas.id());
        assertThat(followUps.find(loose).orElseThrow().ownerId()).isEqualTo(jonas.id());
        jonas.chat().says("/community Dock Glaziers");
        jonas.chat().hears("Dock Glaziers", "Level");
        assertThat(heardBy(fatima)).doesNotContain("Jonas Undone");
    }

    @Test
    void where_people_were_told_the_words_of_the_correction_come_first() {
        Player vera = coordinator("Vera Sorry");
        Player jonas = officer("Jonas Sorry");
        Player fatima = officer("Fatima Sorry");
        Community joiners = community("Dock Joiners", jonas);
        Player amina = representative("Amina Sorry", joiners);
        vera.chat().says("Fatima Sorry takes over from Jonas Sorry");
        vera.chat().hears("Dock Joiners → Fatima Sorry");
        vera.chat().presses("Continue");
        vera.chat().hears("To Amina Sorry");
        vera.chat().presses("Send");
        vera.chat().hears("handed over");
        amina.chat().waitsFor(each -> each.says("Fatima Sorry is your point of contact"));

        vera.chat().presses("Undo");
        vera.chat().hears("told already", "To Amina Sorry", "Jonas Sorry stays your point of contact");
        vera.chat().presses("Leave it as it is");
        vera.chat().hears("stays as it is");
        assertThat(relationships.of(joiners.id()).hasContact(fatima.id())).isTrue();
        vera.chat().says("remind me tomorrow at ten to water the plants").hears("I will remind you");
        vera.chat().says("/undo");
        vera.chat().hears("water the plants");
        vera.chat().says("/undo");
        vera.chat().hears("told already");
        vera.chat().presses("Take it back and tell them");
        vera.chat().hears("Taken back");

        amina.chat().waitsFor(each -> each.says("There has been a change", "Jonas Sorry stays your point of contact"));
        fatima.chat().waitsFor(each -> each.says("There has been a change", "Dock Joiners"));
        assertThat(relationships.of(joiners.id()).hasContact(jonas.id())).isTrue();
        assertThat(relationships.changesOf(joiners.id())).isEmpty();
    }

    @Test
    void what_somebody_has_been_given_since_stays_there_and_nobody_hears_otherwise() {
        Player vera = coordinator("Vera Onward");
        Player jonas = officer("Jonas Onward");
        Player fatima = officer("Fatima Onward");
        Community lorimers = community("Dock Lorimers", jonas);
        Community fletchers = community("Dock Fletchers", jonas);
        Player amina = representative("Amina Onward", lorimers);
        Player yusuf = representative("Yusuf Onward", fletchers);
        vera.chat().says("Jonas Onward leaves today");
        vera.chat().hears("Dock Lorimers → nobody yet");
        vera.chat().presses("Continue");
        vera.chat().hears("would be told");
        vera.chat().presses("Send");
        BotMessage left = vera.chat().hears("Jonas Onward has left");
        vera.chat().says("/community Dock Lorimers");
        vera.chat().hears("nobody at the moment");
        vera.chat().presses("Point of contact…");
        vera.chat().hears("Who should be the point of contact");
        vera.chat().presses("Fatima Onward");
        vera.chat().hears("would be told");
        vera.chat().presses("Send");
        vera.chat().hears("Fatima Onward is now the point of contact");

        vera.chat().press(left, left.button("Undo").orElseThrow());
        BotMessage asked = vera.chat().hears("told already", "Dock Lorimers has been given to Fatima Onward");
        assertThat(asked.text()).contains("To Yusuf Onward").doesNotContain("To Amina Onward");
        vera.chat().presses("Take it back and tell them");
        vera.chat().hears("Taken back", "Dock Lorimers has been given to Fatima Onward");

        yusuf.chat().waitsFor(each -> each.says("Jonas Onward stays your point of contact for Dock Fletchers"));
        assertThat(heardBy(amina)).doesNotContain("Jonas Onward stays");
        assertThat(relationships.of(lorimers.id()).hasContact(fatima.id())).isTrue();
        assertThat(relationships.of(fletchers.id()).hasContact(jonas.id())).isTrue();
    }
}
