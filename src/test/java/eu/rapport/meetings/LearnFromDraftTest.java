package eu.rapport.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.learned.Places;
import eu.rapport.telegram.botapi.Chat;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one person corrected is understood by everybody from then on, can be seen, and can be removed. */
@WithBot
class LearnFromDraftTest {
    @Autowired
    void stage(Cast cast, Communities communities, Clock clock) {
        stage = Stage.of(cast, communities, clock);
    }

    @Autowired
    Places places;

    private Stage stage;
    private Community community;
    private Player patricia;
    private Chat chat;
    private Chat colleague;
    private String nickname;

    @BeforeEach
    void aTown() {
        community = stage.community();
        patricia = stage.cast.representative("Patricia " + stage.surname(), community.id());
        chat = stage.officer().chat();
        colleague = stage.officer().chat();
        nickname = "Pat" + stage.surname().toLowerCase(Locale.ROOT);
    }

    @Test
    void aNicknameIsLearnedForEverybodyAndForgottenAgain() {
        teachNickname();
        chat.hears("“" + nickname + "” is " + patricia.person().name());

        colleague.says("Met " + nickname + " yesterday");
        assertThat(colleague
                        .hears(community.name(), "you and " + patricia.person().name())
                        .labels())
                .contains("Save");
        colleague.presses("Discard");
        colleague.hears("Nothing was saved");

        chat.presses("No, forget that");
        chat.hears("no longer means " + patricia.person().name());
        colleague.says("Met " + nickname + " from " + community.name() + " yesterday");
        colleague.hears(nickname + " (by name only)");
    }

    @Test
    void whatALogTaughtGoesWithItWhenItIsTakenBack() {
        String gym = "the " + stage.surname() + " depot";
        tellOf(gym);
        chat.presses("Change…");
        chat.presses("Place");
        chat.says("Eastside sports hall");
        chat.presses("Save");
        chat.presses("Yes, always");
        chat.hears("From now on “" + gym + "” is Eastside sports hall");
        chat.says("/undo").hears("Taken back", "“" + gym + "” no longer means Eastside sports hall");
        assertThat(places.meantBy(gym)).isEqualTo(gym);

        teachNickname();
        chat.hears("“" + nickname + "” is " + patricia.person().name());
        chat.says("/undo")
                .hears("Taken back", "no longer means " + patricia.person().name());
        colleague.says("Met " + nickname + " from " + community.name() + " yesterday");
        colleague.hears(nickname + " (by name only)");
    }

    @Test
    void whatTheyAreCalledIsShownToThemAndForgottenWithThem() {
        teachNickname();
        chat.hears("for all of us");
        patricia.chat().says("/mydata");
        patricia.chat().hears("Nicknames", nickname);
        patricia.chat().says("/forgetme");
        patricia.chat().presses("Yes");
        patricia.chat().hears("no longer know who you are");

        colleague.says("Met " + nickname + " from " + community.name() + " yesterday");
        colleague.hears(nickname + " (by name only)");
        chat.says("/history " + community.name());
        assertThat(chat.hears("Meetings with " + community.name()).text()).doesNotContain(nickname);
    }

    @Test
    void aWordForAPlaceIsLearnedWhenItsWriterSaysSo() {
        String gym = "the " + stage.surname() + " gym";
        tellOf(gym);
        chat.presses("Change…");
        chat.presses("Place");
        chat.says("Riverside sports hall");
        chat.hears("Place: Riverside sports hall", "Who sees it");
        chat.presses("Save");
        chat.hears("You changed “" + gym + "” to “Riverside sports hall”");
        chat.presses("Yes, always");
        chat.hears("From now on “" + gym + "” is Riverside sports hall");

        colleague.says("Met people from " + community.name() + " yesterday at " + gym + ".");
        colleague.hears("Place: Riverside sports hall", gym);
        colleague.presses("Change…");
        colleague.presses("Place");
        colleague.says("Lakeside sports hall");
        colleague.presses("Save");
        colleague.hears("You changed “" + gym + "” to “Lakeside sports hall”");
        colleague.presses("No, only this time");
        colleague.hears("Only this time");
    }

    @Test
    void allWordsAreSeenInOnePlaceAndRemovedThere() {
        teachNickname();
        chat.hears("for all of us");
        chat.says("/learned");
        while (!chat.hears("Words I have learned").text().contains(nickname)) {
            chat.presses("More");
        }
        assertThat(chat.lastMessage().text()).contains("is " + patricia.person().name() + " (person)");
        chat.presses("Forget “" + nickname);
        assertThat(chat.hears("learned").text()).doesNotContain(nickname);
        patricia.chat().says("/learned");
        patricia.chat().hears("not among the things you can do");
    }

    @Test
    void whoOfTwoWithTheSameNameWasMeantIsNotLearned() {
        String surname = stage.surname();
        Player other = stage.cast.representative("Patricia " + surname, community.id());
        chat.says("Met Patricia from " + community.name() + " yesterday");
        chat.hears("Whom do you mean by", "Patricia");
        chat.presses(other.person().name());
        chat.hears("you and " + other.person().name());
        chat.presses("Save");
        chat.hears("Saved: your meeting");
        chat.says("/todo");
        chat.hears();
        assertThat(chat.messages()).noneMatch(each -> each.text().contains("for all of us"));
    }

    private void teachNickname() {
        chat.says("Met " + nickname + " from " + community.name() + " yesterday");
        chat.hears(nickname + " (by name only)");
        chat.presses("Change…");
        chat.presses("People");
        chat.presses("“" + nickname + "” is " + patricia.person().name());
        chat.hears("you and " + patricia.person().name());
        chat.presses("Save");
    }

    private void tellOf(String place) {
        chat.says("Met people from " + community.name() + " yesterday at " + place + ".");
        chat.hears("Place: " + place);
    }
}
