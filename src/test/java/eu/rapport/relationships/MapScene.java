package eu.rapport.relationships;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Tie;
import eu.rapport.people.People;
import eu.rapport.people.QuietHours;
import eu.rapport.telegram.botapi.Chat;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of the map need: communities, somebody who may be told at any hour, a card whose field is being changed. */
abstract class MapScene {
    @Autowired
    Cast cast;

    @Autowired
    Communities communities;

    @Autowired
    Relationships relationships;

    @Autowired
    People people;

    Community community(String name, Player contact) {
        return communities.add(name, Set.of(), Set.of(Tie.INTEREST), null, contact.person());
    }

    Player loud(Player player) {
        people.setQuietHours(player.person(), new QuietHours(LocalTime.NOON, LocalTime.NOON, false));
        return player;
    }

    /** Opens a field of a card; answers once the bot has asked for it. */
    static Chat change(Chat chat, String community, String field) {
        chat.says("/community " + community);
        chat.hears("Level");
        chat.presses("Change…");
        chat.hears("What would you like to change");
        chat.presses(field);
        chat.hears();
        return chat;
    }
}
