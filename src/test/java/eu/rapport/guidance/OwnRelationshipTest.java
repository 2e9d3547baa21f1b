package eu.rapport.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.promises.NewPromise;
import eu.rapport.promises.Promises;
import eu.rapport.relationships.EngagementLevel;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Side;
import eu.rapport.telegram.botapi.Chat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "How should I prepare for meeting Al-Noor?": the paper's answer for this relationship, and no more of it than the asker may see. */
@WithBot
class OwnRelationshipTest {
    @Autowired
    Cast cast;

    @Autowired
    Communities communities;

    @Autowired
    Relationships relationships;

    @Autowired
    Promises promises;

    @Autowired
    Clock clock;

    @Test
    void thePointOfContactHearsLevelStateAndWhatPressesThenWhatFits() {
        Player officer = cast.officer("Petra Prepares");
        Community community = community("Prepared Al-Noor", officer);
        breakAPromise(community, officer);

        Chat chat = officer.chat();
        chat.says("/ask what should I keep in mind for meeting Prepared Al-Noor about our promises");

        String answer = chat.hears("Prepared Al-Noor", "level: dialogue", "at risk", "Engaging with communities")
                .text();
        assertThat(answer).contains("never promise more than you are able to deliver");
        assertThat(answer.indexOf("at risk")).isLessThan(answer.indexOf("never promise"));
        chat.presses("More on this").hears("Step");
    }

    @Test
    void plainWordsDoTheSameAndTheLevelCounts() {
        Player officer = cast.officer("Piet Prepares");
        Community community = community("Prepared Quilters", officer);
        relationships.setLevel(community.id(), EngagementLevel.PARTNERSHIP, "they build the plan", officer.person());

        officer.chat().says("How should I prepare for meeting Prepared Quilters?");
        officer.chat().hears("Prepared Quilters", "level: partnership", "Engaging with communities");
    }

    @Test
    void anOfficerOfAnotherRelationshipHearsThePaperAlone() {
        Player officer = cast.officer("Pim Prepares");
        Player stranger = cast.officer("Paula Elsewhere");
        Community community = community("Prepared Potters", officer);
        breakAPromise(community, officer);

        stranger.chat().says("/ask what should I keep in mind for meeting Prepared Potters about our promises");
        String answer = stranger.chat().hears("Engaging with communities").text();
        assertThat(answer).doesNotContain("at risk", "level:", "Prepared Potters", "ramp");
    }

    @Test
    void aRepresentativeHearsOfTheLedgerAndOfNoJudgement() {
        Player officer = cast.officer("Pia Prepares");
        Community own = community("Prepared Weavers", officer);
        Community other = community("Prepared Spinners", officer);
        breakAPromise(own, officer);
        breakAPromise(other, officer);
        Chat voice = cast.representative("Rita Prepares", own.id()).chat();

        voice.says(
                "/ask what should we keep in mind for a meeting of Prepared Weavers with the authority about promises");
        String answer =
                voice.hears("Prepared Weavers", "Engaging with communities").text();
        assertThat(answer)
                .contains("level: dialogue", "A promise the authority made to you is overdue")
                .doesNotContain("(level: dialogue): ", "Our promise");

        voice.says(
                "/ask what should we keep in mind for a meeting of Prepared Spinners with the authority about promises");
        assertThat(voice.hears("Engaging with communities").text()).doesNotContain("Prepared Spinners", "level:");
    }

    @Test
    void anAmbiguousNameBecomesButtons() {
        Player officer = cast.officer("Paco Prepares");
        community("Prepared Doubleford North", officer);
        community("Prepared Doubleford South", officer);

        officer.chat().says("/ask how should I prepare for meeting Doubleford, what should we talk about first");
        officer.chat().hears("Which one do you mean");
        officer.chat().presses("Prepared Doubleford South").hears("Prepared Doubleford South", "level: dialogue");
    }

    @Test
    void vettingAskedAboutAtDialogueLevelNeverComesFirst() {
        Player officer = cast.officer("Pelle Prepares");
        community("Prepared Sailors", officer);

        officer.chat().says("/ask when should we do the vetting of Prepared Sailors, can we begin with vetting");
        officer.chat().hears("Prepared Sailors", "vetting");
    }

    @Test
    void aCommunityIsNotNamedInOneBreathWithTerrorUnlessTheAskerDid() {
        Player officer = cast.officer("Pepijn Prepares");
        community("Prepared Singers", officer);
        Chat chat = officer.chat();

        chat.says("/ask must I make acquaintances before something happens, for Prepared Singers");
        assertThat(chat.hears("Prepared Singers", "Engaging with communities").text())
                .doesNotContainIgnoringCase("terror");

        chat.says("/ask should I know the counter-terrorism people for Prepared Singers");
        chat.hears("Prepared Singers", "counter-terrorism people");
    }

    private Community community(String name, Player officer) {
        Community community = communities.add(name, Set.of(), Set.of(), null, officer.person());
        relationships.setContact(community.id(), officer.id(), officer.person());
        return community;
    }

    private void breakAPromise(Community community, Player officer) {
        LocalDate longAgo = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(40);
        promises.record(new NewPromise(
                community.id(), Side.AUTHORITY, officer.id(), "a ramp at the hall", longAgo, null, officer.id()));
    }
}
