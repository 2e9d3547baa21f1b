package eu.rapport.team;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Reply;
import eu.rapport.people.Invitations;
import eu.rapport.people.QuietHours;
import eu.rapport.shared.Language;
import eu.rapport.shared.Role;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.texts.Text;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who has left is left alone and let in no more. */
@WithBot
class AfterLeavingTest extends TeamScene {
    private static final String STRANGER = "invited";

    @Autowired
    Messenger messenger;

    @Autowired
    Invitations invitations;

    @Test
    void neither_words_nor_buttons_of_last_week_do_anything() {
        Player vera = coordinator("Vera Doorway");
        Player jonas = officer("Jonas Doorway");
        Community founders = community("Dock Founders", jonas);
        jonas.chat().says("/community Dock Founders");
        BotMessage card = jonas.chat().hears("Dock Founders", "Level");
        jonas.chat().press(card, card.button("Change…").orElseThrow());
        jonas.chat().hears("What would you like to change");
        jonas.chat().presses("Name");
        jonas.chat().hears("be called from now on");

        leaves(vera, "Jonas Doorway");

        jonas.chat().says("Dock Losers");
        assertThat(jonas.chat().hears().says(STRANGER)).isTrue();
        jonas.chat().press(card, card.button("Change…").orElseThrow());
        assertThat(jonas.chat().hears().says(STRANGER)).isTrue();
        jonas.chat().edits("Dock Losers indeed");
        assertThat(jonas.chat().hears().says(STRANGER)).isTrue();
        assertThat(communities.get(founders.id()).name()).isEqualTo("Dock Founders");
    }

    @Test
    void what_still_waited_for_them_is_not_said() {
        Player vera = coordinator("Vera Silence");
        Player jonas = officer("Jonas Silence");
        people.setQuietHours(people.get(jonas.id()), new QuietHours(LocalTime.MIN, LocalTime.of(23, 59, 59), false));
        messenger.whenAwake(people.get(jonas.id()), Reply.say(Text.raw("Something private")), "silence:" + jonas.id());

        leaves(vera, "Jonas Silence");
        clock.move(java.time.Duration.ofDays(1));
        jonas.chat().says("hello");
        jonas.chat().hears(STRANGER);

        assertThat(heardBy(jonas)).doesNotContain("Something private");
    }

    @Test
    void they_can_be_invited_again() {
        Player vera = coordinator("Vera Again");
        Player jonas = officer("Jonas Again");
        leaves(vera, "Jonas Again");

        var anew = people.add("Jonas Again", Role.REPRESENTATIVE, Language.EN, ZoneId.of("Europe/Brussels"), null);
        jonas.chat().says("/start " + invitations.invite(anew, vera.person()));

        jonas.chat().hears("Hello");
        assertThat(people.get(anew.id()).isActive()).isTrue();
        assertThat(people.get(jonas.id()).isActive()).isFalse();
    }

    @Test
    void what_nobody_took_over_is_listed_when_whoever_keeps_the_contact_now_leaves_as_well() {
        Player vera = coordinator("Vera Baton");
        Player jonas = officer("Jonas Baton");
        Player fatima = officer("Fatima Baton");
        Community hatters = community("Dock Hatters", jonas);
        promise(jonas, hatters, "mend the quay");
        followUp(jonas, hatters, "count the bollards");
        leaves(vera, "Jonas Baton");
        relationships.setContact(hatters.id(), fatima.id(), vera.person());

        vera.chat().says("Fatima Baton leaves today");
        vera.chat().hears("Fatima Baton leaves on", "Dock Hatters", "mend the quay", "count the bollards");
    }

    private static void leaves(Player vera, String name) {
        vera.chat().says(name + " leaves today");
        vera.chat().hears(name + " leaves on");
        vera.chat().presses("Continue");
        vera.chat().hears("nobody to be told");
        vera.chat().presses("Do it");
        vera.chat().hears(name + " has left");
    }
}
