package eu.rapport.team;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Community;
import eu.rapport.people.Standing;
import eu.rapport.telegram.botapi.BotMessage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A staff change in plain words that has happened already, or that is about one community alone. */
@WithBot
class SaidInThePastTest extends TeamScene {
    @Test
    void whoeverLeftOnADayIsGoneSinceThatDay() {
        Player vera = coordinator("Vera Bygone");
        Player jonas = officer("Jonas Bygone");
        Community oars = community("Dock Oarmakers", jonas);
        LocalDate day = today().minusDays(20);
        String then = day(day);

        vera.chat().says("Jonas Bygone left on " + then);
        BotMessage plan = vera.chat().hears("Jonas Bygone left on", then, "Dock Oarmakers");
        assertThat(plan.text()).contains(String.valueOf(day.getYear()));
        vera.chat().presses("Continue");
        vera.chat().hears("told");
        vera.chat().presses("Do it");
        vera.chat().hears("Jonas Bygone has left");

        assertThat(people.get(jonas.id()).standing()).isEqualTo(Standing.LEFT);
        assertThat(relationships.changesOf(oars.id()).getFirst().leftOn()).isEqualTo(day);
        vera.chat().says("/health Dock Oarmakers");
        vera.chat().hears("at risk", "Jonas Bygone left on", then, "nobody has taken over");
    }

    @Test
    void whoeverTakesOverOneCommunityTakesNoOther() {
        Player vera = coordinator("Vera Single");
        Player jonas = officer("Jonas Single");
        Player fatima = officer("Fatima Single");
        Community nets = community("Dock Netmakers", jonas);
        Community sails = community("Dock Flagmakers", jonas);

        vera.chat().says("Fatima Single takes over Dock Netmakers from Jonas Single");
        BotMessage plan = vera.chat().hears("Dock Netmakers → Fatima Single");
        assertThat(plan.text()).doesNotContain("Dock Flagmakers");
        vera.chat().presses("Continue");
        vera.chat().presses("Send");
        vera.chat().hears("Jonas Single has handed over");

        assertThat(relationships.of(nets.id()).hasContact(fatima.id())).isTrue();
        assertThat(relationships.of(sails.id()).hasContact(jonas.id())).isTrue();
    }

    @Test
    void whoeverTakesOverTwoCommunitiesTakesBothAndNoThird() {
        Player vera = coordinator("Vera Double");
        Player jonas = officer("Jonas Double");
        officer("Fatima Double");
        community("Dock Twiners", jonas);
        community("Dock Hoopers", jonas);
        community("Dock Riggers", jonas);

        vera.chat().says("Fatima Double takes over Dock Twiners and Dock Hoopers from Jonas Double");
        BotMessage plan = vera.chat().hears("Dock Twiners → Fatima Double", "Dock Hoopers → Fatima Double");
        assertThat(plan.text()).doesNotContain("Dock Riggers");
    }

    @Test
    void aDayThatDoesNotExistIsAskedForAndNotTakenForToday() {
        Player vera = coordinator("Vera Calendar");
        Player jonas = officer("Jonas Calendar");
        officer("Fatima Calendar");
        community("Dock Chandlers", jonas);

        vera.chat().says("Fatima Calendar takes over from Jonas Calendar on 31 November");
        vera.chat().hears("“31 November” does not exist", "On which day");
    }

    @Test
    void aRepresentativeGoesOnTheDayThatIsNamed() {
        Player vera = coordinator("Vera Farewell");
        Player jonas = officer("Jonas Farewell");
        Player amina = representative("Amina Farewell", community("Dock Ferrymen", jonas));

        vera.chat().says("Amina Farewell leaves in 5 days");
        vera.chat().hears("Amina Farewell leaves on", today().plusDays(5).getDayOfMonth() + " ");

        assertThat(people.get(amina.id()).isActive()).isTrue();
    }
}
