package eu.rapport.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.MovableClock;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.EngagementLevel;
import eu.rapport.relationships.Relationships;
import eu.rapport.telegram.botapi.Chat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the paper has to say unasked, at the moment at which it helps. */
@WithBot
class HintsTest {
    private static final String LISTEN = "begin by listening";
    private static final String DECIDE = "can you decide this yourself";
    private static final String VETTING = "vetting never comes first";
    private static final String TRUST = "trust has to be built again";
    private static final String ALONE = "recognising just one representative";

    @Autowired
    Cast cast;

    @Autowired
    Communities communities;

    @Autowired
    Relationships relationships;

    @Autowired
    People people;

    @Autowired
    Hints hints;

    @Autowired
    MovableClock clock;

    @Test
    void everyHintRendersAStatementOfThePaper() {
        Corpus corpus = CorpusReader.read();
        for (Hint each : Hint.values()) {
            assertThat(corpus.named(each.statement())).as(each.consideration()).isPresent();
        }
    }

    @Test
    void theFirstContactLoggedWithACommunityCallsForListeningAndNothingElseAtOnce() {
        Player officer = cast.officer("Hilda Hints");
        community("Hinted Sailors", officer);
        assertThat(officer.chat().everything()).noneMatch(each -> each.says(LISTEN));

        logs(officer.chat(), "Met Hinted Sailors today. I promised to bring the map by Friday.");
        officer.chat().hears("Saved", "Hinted Sailors");
        officer.chat().hears(LISTEN, "step 2");

        logs(officer.chat(), "Met Hinted Sailors today in the park. I promised to bring a ball by Friday.");
        officer.chat().hears("Saved", "Hinted Sailors");
        officer.chat().hears(DECIDE, "step 4");
        assertThat(times(officer.chat(), LISTEN)).isEqualTo(1);
        assertThat(times(officer.chat(), DECIDE)).isEqualTo(1);
    }

    @Test
    void noneComesTwiceInThirtyDaysToTheSamePerson() {
        Person officer = cast.officer("Hanneke Once").person();
        Person other = cast.officer("Hanneke Also").person();

        assertThat(Hint.values()).allMatch(each -> comes(each, officer));
        clock.move(Duration.ofDays(29));
        assertThat(Hint.values()).noneMatch(each -> comes(each, officer)).allMatch(each -> comes(each, other));
        clock.move(Duration.ofDays(2));
        assertThat(Hint.values()).allMatch(each -> comes(each, officer));
    }

    private boolean comes(Hint hint, Person person) {
        return hints.first(person, Set.of(hint)).isPresent();
    }

    @Test
    void whoMeetsTwoNewCommunitiesInAMonthOrInvitesTwoLoneVoicesHearsItOnce() {
        Player officer = cast.officer("Hiske Hints");
        Chat chat = officer.chat();
        for (String name : List.of("Hinted Skaters", "Hinted Runners")) {
            community(name, officer);
            logs(chat, "Met " + name + " today. We talked about vetting their board members.");
            invites(chat, "Voice of " + name, name);
        }
        logs(chat, "Called Hinted Runners today. They asked about vetting again.");

        assertThat(times(chat, LISTEN)).isEqualTo(1);
        assertThat(times(chat, VETTING)).isEqualTo(1);
        assertThat(times(chat, ALONE)).isEqualTo(1);
    }

    @Test
    void whoTakesOverTwiceInAMonthHearsOnceThatTrustIsBuiltAnew() {
        Player second = cast.officer("Hedwig Hints");
        for (String name : List.of("Hinted Joggers", "Hinted Swimmers")) {
            Player first = cast.officer("Leaves " + name);
            Community community = community(name, first);
            people.leave(first.person());
            relationships.setContact(community.id(), second.id(), second.person());
            awake();
        }
        second.chat().hears(TRUST);
        awake();
        assertThat(times(second.chat(), TRUST)).isEqualTo(1);
    }

    @Test
    void aPromiseOfTheAuthorityAsksWhetherItCanBeKeptAndThatOnceInThirtyDays() {
        Player officer = cast.officer("Henk Hints");
        Community community = community("Hinted Bakers", officer);
        Player voice = cast.representative("Hanna Hints", community.id());
        Chat chat = officer.chat();

        promises(chat, "/promise I promised Hinted Bakers to send the plan by Friday");
        chat.hears(DECIDE);
        promises(chat, "/promise I promised Hinted Bakers to lend a tent by Friday");
        promises(chat, "/promise Hinted Bakers promised to bring chairs by Friday");
        assertThat(times(chat, DECIDE)).isEqualTo(1);

        clock.move(Duration.ofDays(31));
        promises(chat, "/promise I promised Hinted Bakers to sweep the hall by Friday");
        chat.hears(DECIDE);
        promises(voice.chat(), "/promise The authority promised us a ramp by Friday");
        assertThat(times(voice.chat(), DECIDE)).isZero();
    }

    @Test
    void vettingTouchedAtDialogueIsNeverTheFirstStep() {
        Player officer = cast.officer("Heleen Hints");
        Community community = community("Hinted Weavers", officer);
        logs(officer.chat(), "Met Hinted Weavers today.");
        officer.chat().hears(LISTEN);

        logs(officer.chat(), "Met Hinted Weavers today. We talked about vetting their board members.");
        officer.chat().hears(VETTING, "step 3");

        Player other = cast.officer("Hugo Hints");
        Community closer = community("Hinted Potters", other);
        relationships.setLevel(closer.id(), EngagementLevel.COLLABORATION, "they help", officer.person());
        logs(other.chat(), "Met Hinted Potters today.");
        other.chat().hears(LISTEN);
        logs(other.chat(), "Met Hinted Potters today. We talked about vetting their board members.");
        other.chat().hears("Saved", "Hinted Potters");
        assertThat(times(other.chat(), VETTING)).isZero();
        assertThat(community.id()).isNotEqualTo(closer.id());
    }

    @Test
    void leavingDialogueOnTheCardSaysThatVettingNeverComesFirst() {
        Player officer = cast.officer("Hedda Hints");
        Community community = community("Hinted Gliders", officer);

        officer.chat().says("/community Hinted Gliders").hears("Hinted Gliders", "Level");
        officer.chat()
                .pressData(
                        officer.chat().lastMessage(), "community:set:%d:level:COLLABORATION".formatted(community.id()));
        officer.chat().hears("Hinted Gliders");
        officer.chat().says("they come to every round table");

        officer.chat().hears(VETTING);
        assertThat(relationships.of(community.id()).level()).isEqualTo(EngagementLevel.COLLABORATION);
    }

    @Test
    void whoFollowsAPointOfContactHearsThatTrustIsBuiltAnew() {
        Player first = cast.officer("Hester Hints");
        Player second = cast.officer("Hidde Hints");
        Community community = community("Hinted Climbers", first);
        assertThat(times(first.chat(), TRUST)).isZero();

        relationships.setContact(community.id(), second.id(), first.person());
        awake();
        second.chat().hears(TRUST);

        Player coordinator = cast.coordinator("Heiko Hints");
        Community alone = community("Hinted Divers", first);
        people.leave(first.person());
        awake();
        coordinator.chat().hears(TRUST);
        assertThat(relationships.of(alone.id()).contactId()).isNull();
    }

    @Test
    void whoInvitesTheOnlyVoiceOfACommunityHearsThatOneIsFew() {
        Player officer = cast.officer("Hilke Hints");
        Community community = community("Hinted Rowers", officer);

        invites(officer.chat(), "Hetty Alone", community.name());
        officer.chat().hears(ALONE, "step 3");
    }

    @Test
    void hintsCanBeSwitchedOffByTheirButtonAndInTheSettings() {
        Player officer = cast.officer("Hans Hints");
        community("Hinted Painters", officer);
        Chat chat = officer.chat();
        logs(chat, "Met Hinted Painters today.");
        chat.hears(LISTEN);

        chat.presses("No such hints").hears("no more hints");
        promises(chat, "/promise I promised Hinted Painters to bring paint by Friday");
        assertThat(times(chat, DECIDE)).isZero();

        chat.says("/settings").hears("Hints from the paper: off");
        chat.presses("Hints from the paper").hears("Hints from the paper: on");
        promises(chat, "/promise I promised Hinted Painters to bring brushes by Friday");
        chat.hears(DECIDE);
        chat.says("/settings").hears("Hints from the paper: on");
        chat.presses("No hints").hears("Hints from the paper: off");
        assertThat(hints.wanted(officer.person())).isFalse();
    }

    private Community community(String name, Player officer) {
        Community community = communities.add(name, Set.of(), Set.of(), null, officer.person());
        relationships.setContact(community.id(), officer.id(), officer.person());
        return community;
    }

    /** Past the quiet hours of whoever is told of something that others did. */
    private void awake() {
        clock.goOnTo(DayOfWeek.TUESDAY, LocalTime.of(10, 0));
    }

    private static void logs(Chat chat, String words) {
        chat.says("/log " + words).presses("Save");
        chat.hears("Saved");
    }

    private static void invites(Chat chat, String name, String community) {
        chat.says("/invite").hears("name");
        chat.says(name).hears("Which community");
        chat.says(community).hears("https://t.me/");
    }

    private static void promises(Chat chat, String words) {
        chat.says(words).presses("Save").hears("Saved.");
    }

    private static long times(Chat chat, String words) {
        return chat.everything().stream().filter(each -> each.says(words)).count();
    }
}
