package eu.rapport.health;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Tie;
import eu.rapport.promises.CheckIns;
import eu.rapport.promises.NewPromise;
import eu.rapport.promises.Promises;
import eu.rapport.promises.PromisesKept;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Side;
import eu.rapport.telegram.botapi.BotMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people hear when they ask how a relationship is. */
@WithBot
class HealthTalkTest {
    @Autowired
    Cast cast;

    @Autowired
    Communities communities;

    @Autowired
    Relationships relationships;

    @Autowired
    Promises promises;

    @Autowired
    CheckIns checkIns;

    @Autowired
    HealthSweep sweep;

    @Autowired
    Clock clock;

    @Test
    void each_signal_says_why_and_offers_a_step() {
        Player jonas = cast.officer("Jonas Signals");
        Community divers = community("Quarry Divers", jonas);
        cast.representative("Amina Signals", divers.id());
        promiseDue(divers, jonas, 3);

        jonas.chat().says("how are we doing with Quarry Divers?");
        BotMessage card = jonas.chat().hears("Quarry Divers: watch", "call the lock keeper", "Amina Signals");
        assertThat(card.text()).contains("Nobody has spoken with them yet", "They have not answered a check-in yet");
        jonas.chat().presses("Plan to settle the promise");
        jonas.chat().hears("Planned for you", "Quarry Divers");
        jonas.chat().press(card, card.button("Plan to settle the promise").orElseThrow());
        jonas.chat().hears("planned already");
        jonas.chat().says("/todo");
        jonas.chat().hears("Settle what we promised Quarry Divers");
    }

    @Test
    void what_the_community_says_turns_it_to_at_risk() {
        Player jonas = cast.officer("Jonas Rated");
        Player vera = cast.coordinator("Vera Rated");
        Community boxers = community("Quarry Boxers", jonas);
        Player amina = cast.representative("Amina Rated", boxers.id());
        checkIns.start(boxers.id(), null);
        checkIns.answer(boxers.id(), amina.person(), 2, PromisesKept.NO);
        checkIns.answer(boxers.id(), jonas.person(), 4, PromisesKept.YES);

        jonas.chat().says("/risks");
        jonas.chat().hears("Quarry Boxers: at risk", "they said 2 of 5", "Next: Plan to ask what they need");
        vera.chat().says("/health quary boxers");
        vera.chat().hears("Quarry Boxers: at risk", "they said 2 of 5");
    }

    @Test
    void all_of_them_come_as_a_picture_and_in_words() throws IOException {
        Player jonas = cast.officer("Jonas Sees");
        Community one = community("Association of the Friends of the Upper Quarry and its Surroundings <&>", jonas);
        Community other = community("Quarry 🏞 Singers", jonas);

        jonas.chat().says("/health");
        byte[] picture = jonas.chat().hearsPicture().picture();
        assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth()).isEqualTo(1080);
        jonas.chat().hears("too early to judge (2)", one.name(), other.name());
    }

    @Test
    void nobody_hears_of_a_relationship_that_is_not_theirs() {
        Player jonas = cast.officer("Jonas Owns");
        Player omar = cast.officer("Omar Else");
        Community miners = community("Quarry Miners", jonas);
        Player amina = cast.representative("Amina Miner", miners.id());

        omar.chat().says("/health Quarry Miners");
        omar.chat().hears("Quarry Miners has another point of contact");
        Community nobodys = community("Quarry Poets", cast.coordinator("Cara Maps"));
        omar.chat().says("/health " + nobodys.name());
        omar.chat().hears("Quarry Poets has no point of contact yet");
        amina.chat().says("/health Quarry Miners");
        assertThat(amina.chat().hears().text()).doesNotContain("watch", "Amina Miner");
    }

    @Test
    void a_turn_for_the_worse_is_told_once() {
        Player jonas = cast.officer("Jonas Told");
        Community skaters = community("Quarry Skaters", jonas);
        sweep.run();
        assertThat(sweep.takeNotices(jonas.person())).isEmpty();

        promiseDue(skaters, jonas, 20);
        sweep.run();
        sweep.run();
        assertThat(sweep.takeNotices(jonas.person())).containsExactly(skaters.id());
        sweep.run();
        assertThat(sweep.takeNotices(jonas.person())).isEmpty();
    }

    @Test
    void an_unknown_community_is_said_to_be_unknown() {
        Player jonas = cast.officer("Jonas Lost");
        jonas.chat().says("/health Zzyzx <b>Club</b>");
        jonas.chat().hears("I don't know a community called Zzyzx <b>Club</b>");
    }

    private Community community(String name, Player contact) {
        Community community = communities.add(name, Set.of(), Set.of(Tie.INTEREST), null, contact.person());
        relationships.takeUpContact(community.id(), contact.person());
        return community;
    }

    private void promiseDue(Community community, Player giver, int daysAgo) {
        LocalDate day =
                LocalDate.now(clock.withZone(ZoneId.of("Europe/Brussels"))).minusDays(daysAgo);
        promises.record(new NewPromise(
                community.id(), Side.AUTHORITY, giver.id(), "call the lock keeper", day, null, giver.id()));
    }
}
