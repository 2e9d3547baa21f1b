package eu.rapport.team;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.MovableClock;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Representatives;
import eu.rapport.communities.Tie;
import eu.rapport.followups.FollowUps;
import eu.rapport.followups.NewFollowUp;
import eu.rapport.followups.Origin;
import eu.rapport.people.People;
import eu.rapport.people.QuietHours;
import eu.rapport.promises.NewPromise;
import eu.rapport.promises.Promises;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Side;
import eu.rapport.telegram.botapi.BotMessage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of staff changes need: people who may be told at any hour, communities with a contact, what hangs on somebody. */
abstract class TeamScene {
    @Autowired
    Cast cast;

    @Autowired
    Communities communities;

    @Autowired
    Relationships relationships;

    @Autowired
    Representatives representatives;

    @Autowired
    Promises promises;

    @Autowired
    FollowUps followUps;

    @Autowired
    People people;

    @Autowired
    SuccessionJob job;

    @Autowired
    MovableClock clock;

    Player coordinator(String name) {
        return loud(cast.coordinator(name));
    }

    Player officer(String name) {
        return loud(cast.officer(name));
    }

    Player representative(String name, Community community) {
        return loud(cast.representative(name, community.id()));
    }

    Community community(String name, Player contact) {
        return communities.add(name, Set.of(), Set.of(Tie.INTEREST), null, contact.person());
    }

    long promise(Player giver, Community about, String words) {
        return promises.record(new NewPromise(
                        about.id(), Side.AUTHORITY, giver.id(), words, today().plusDays(20), null, giver.id()))
                .id();
    }

    long followUp(Player owner, Community about, String words) {
        return followUps
                .plan(new NewFollowUp(owner.id(), about.id(), today().plusDays(20), null, words, Origin.REMIND))
                .id();
    }

    long looseFollowUp(Player owner, String words) {
        return followUps
                .plan(new NewFollowUp(owner.id(), null, today().plusDays(20), null, words, Origin.REMIND))
                .id();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"));
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH).format(day);
    }

    /** All that somebody has been told so far, in one. */
    static String heardBy(Player player) {
        List<BotMessage> all = player.chat().everything();
        return String.join("\n", all.stream().map(BotMessage::text).toList());
    }

    private Player loud(Player player) {
        people.setQuietHours(player.person(), new QuietHours(LocalTime.NOON, LocalTime.NOON, false));
        return player;
    }
}
