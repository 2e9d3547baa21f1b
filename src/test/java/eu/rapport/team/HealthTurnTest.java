package eu.rapport.team;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Community;
import eu.rapport.telegram.botapi.BotMessage;
import org.junit.jupiter.api.Test;

/** The health of a relationship turns with a staff change, and returns only when who follows has met the community. */
@WithBot
class HealthTurnTest extends TeamScene {
    @Test
    void from_at_risk_over_rebuilding_back_by_a_meeting_of_the_successor() {
        Player vera = coordinator("Vera Turns");
        Player jonas = officer("Jonas Turns");
        Player fatima = officer("Fatima Turns");
        Player omar = officer("Omar Turns");
        Community skaters = community("Dock Skaters", jonas);
        Player amina = representative("Amina Turns", skaters);
        representative("Karim Turns", skaters);

        vera.chat().says("Jonas Turns leaves today");
        vera.chat().hears("Dock Skaters → nobody yet");
        vera.chat().presses("Continue");
        vera.chat().hears("no longer your point of contact");
        vera.chat().presses("Send");
        vera.chat().hears("Jonas Turns has left");
        amina.chat().waitsFor(each -> each.says("We don't know yet who follows"));
        assertThat(health(vera)).contains("at risk", "nobody has taken over");
        vera.chat().says("/risks");
        vera.chat().hears("need");

        vera.chat().says("/community Dock Skaters");
        vera.chat().hears("nobody at the moment");
        vera.chat().presses("Point of contact…");
        vera.chat().hears("Who should be the point of contact");
        vera.chat().presses("Fatima Turns");
        vera.chat().hears("To Fatima Turns", "To Amina Turns", "Fatima Turns is your point of contact");
        vera.chat().presses("Send");
        vera.chat().hears("Fatima Turns is now the point of contact");
        fatima.chat().waitsFor(each -> each.says("asks you to be the point of contact for Dock Skaters"));
        amina.chat().waitsFor(each -> each.says("Fatima Turns is your point of contact", "Dock Skaters"));
        assertThat(health(vera)).contains("rebuilding", "Fatima Turns took over");

        logs(omar, "I met Amina Turns from Dock Skaters today at the library. We talked about the ramp.");
        assertThat(health(vera)).contains("rebuilding");

        logs(fatima, "I met Amina Turns from Dock Skaters today at the library. We talked about the ramp.");
        assertThat(health(vera)).doesNotContain("rebuilding", "took over", "at risk");
    }

    private static String health(Player reader) {
        reader.chat().says("/health Dock Skaters");
        BotMessage card = reader.chat().hears("Dock Skaters");
        return card.text();
    }

    private static void logs(Player officer, String words) {
        officer.chat().says(words);
        officer.chat().hears("Dock Skaters");
        officer.chat().presses("Save");
        officer.chat().hears("Saved");
    }
}
