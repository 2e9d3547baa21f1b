package eu.rapport.meetings;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.promises.Concerns;
import eu.rapport.promises.Promises;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.telegram.botapi.Chat;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer who logs a meeting with a community, both of them new. */
abstract class LogScene {
    @Autowired
    Meetings meetings;

    @Autowired
    Promises promises;

    @Autowired
    Concerns concerns;

    Stage stage;
    Player officer;
    Community community;
    Chat chat;

    @Autowired
    void stage(Cast cast, Communities communities, Clock clock) {
        stage = Stage.of(cast, communities, clock);
    }

    @BeforeEach
    void anOfficerAndACommunity() {
        officer = stage.officer();
        chat = officer.chat();
        community = stage.community();
    }

    /** Tells of a meeting of yesterday at the library. */
    BotMessage draft() {
        return draft("");
    }

    /** Tells of the same with more. */
    BotMessage draft(String more) {
        chat.says("Met people from " + community.name() + " yesterday at the library. " + more);
        return chat.hears("This is what I understood", community.name());
    }

    void change(String field) {
        chat.presses("Change…");
        chat.presses(field);
        chat.waitsFor(each -> each.labels().contains("Back"));
    }

    void save() {
        chat.presses("Save");
        chat.hears("Saved: your meeting");
    }
}
