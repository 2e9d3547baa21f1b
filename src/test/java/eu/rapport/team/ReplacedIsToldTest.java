package eu.rapport.team;

import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Community;
import org.junit.jupiter.api.Test;

/** Whoever hands over and stays hears of it too, in words that the coordinator has seen. */
@WithBot
class ReplacedIsToldTest extends TeamScene {
    @Test
    void an_officer_who_hands_over_hears_who_follows_and_hears_when_it_is_taken_back() {
        Player vera = coordinator("Vera Handover");
        Player jonas = officer("Jonas Handover");
        officer("Fatima Handover");
        community("Dock Basketmakers", jonas);

        replace(vera, "Jonas Handover", "Fatima Handover");
        vera.chat().hears("To Jonas Handover", "Dock Basketmakers → Fatima Handover", "word of introduction");
        vera.chat().presses("Send");
        vera.chat().hears("has handed over", "Jonas Handover");
        jonas.chat().waitsFor(each -> each.says("From now on", "in your place", "Dock Basketmakers → Fatima Handover"));

        vera.chat().presses("Undo");
        vera.chat().hears("To Jonas Handover", "you stay the point of contact for Dock Basketmakers");
        vera.chat().presses("Take it back and tell them");
        jonas.chat().waitsFor(each -> each.says("There has been a change", "you stay", "Dock Basketmakers"));
    }

    @Test
    void the_words_can_be_changed() {
        Player vera = coordinator("Vera Rewords");
        Player jonas = officer("Jonas Rewords");
        officer("Fatima Rewords");
        community("Dock Lampmakers", jonas);

        replace(vera, "Jonas Rewords", "Fatima Rewords");
        vera.chat().hears("To Jonas Rewords");
        vera.chat().presses("Change");
        vera.chat().hears("Whose words");
        vera.chat().presses("To Jonas Rewords");
        vera.chat().hears("as it should be sent");
        vera.chat().says("As we agreed, Fatima takes the Glaziers. Thank you!");
        vera.chat().hears("To Jonas Rewords", "As we agreed");
        vera.chat().presses("Send");
        vera.chat().hears("has handed over");
        jonas.chat().waitsFor(each -> each.says("As we agreed, Fatima takes the Glaziers."));
    }

    @Test
    void a_representative_of_two_communities_who_stops_for_one_is_thanked() {
        Player vera = coordinator("Vera Twofold");
        Player jonas = officer("Jonas Twofold");
        Community bakers = community("Dock Biscuit Bakers", jonas);
        Community brewers = community("Dock Brewers", jonas);
        Player amina = representative("Amina Twofold", bakers);
        representatives.recognise(amina.id(), brewers.id());

        vera.chat().says("Amina Twofold no longer represents Dock Biscuit Bakers");
        vera.chat().hears("no longer speaks for this community");
        vera.chat().presses("Continue");
        vera.chat().hears("To Amina Twofold", "you no longer speak for Dock Biscuit Bakers here");
        vera.chat().presses("Send");
        vera.chat().hears("Noted");
        amina.chat().waitsFor(each -> each.says("you no longer speak for Dock Biscuit Bakers here", "Thank you"));
    }

    private static void replace(Player vera, String leaver, String successor) {
        vera.chat().says("/team");
        vera.chat().hears("The team");
        vera.chat().presses(leaver);
        vera.chat().hears(leaver, "Point of contact of");
        vera.chat().presses("Replace by");
        vera.chat().hears("Who takes over from");
        vera.chat().presses(successor);
        vera.chat().hears("Nothing counts yet");
        vera.chat().presses("Continue");
    }
}
