package eu.rapport.followups;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Tie;
import eu.rapport.relationships.Relationships;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a leaver has left to do is told and listed to whoever follows. */
@WithBot
class LeftBehindTest extends DueScene {
    @Autowired
    Agenda agenda;

    @Autowired
    Communities communities;

    @Autowired
    Relationships relationships;

    @Test
    void whoFollowsIsToldWhatALeaverLeftBehind() {
        Player leaver = cast.officer("Lea Leaver");
        Player contact = cast.officer("Carl Contact");
        long community = community("Left behind", contact);
        relationships.setContact(community, contact.id(), contact.person());
        FollowUp task = followUps.plan(new NewFollowUp(
                leaver.id(), community, DAY, LocalTime.of(11, 0), "visit them", new Origin("meeting", 0)));
        people.leave(people.get(leaver.id()));
        assertThat(followUps.ownerless()).extracting(FollowUp::id).contains(task.id());
        at(11, 1);
        contact.chat().hears("Lea Leaver is no longer with us", "visit them");
        contact.chat().presses("Done");
        contact.chat().hears("Done: visit them");
    }

    @Test
    void whatALeaverLeftBehindIsListedForWhoeverIsTold() {
        Player leaver = cast.officer("Lea Unlisted");
        Player boss = cast.coordinator("Bo Unlisted");
        long community = community("Unlisted", leaver);
        followUps.plan(new NewFollowUp(leaver.id(), community, DAY, null, "count chairs", new Origin("meeting", 0)));
        people.leave(people.get(leaver.id()));
        assertThat(listed(boss)).anyMatch(each -> each.contains("count chairs") && each.contains("Lea Unlisted"));

        Player contact = cast.officer("Cy Unlisted");
        relationships.setContact(community, contact.id(), boss.person());
        assertThat(listed(boss)).noneMatch(each -> each.contains("count chairs"));
        contact.chat().says("/todo");
        contact.chat().hears("count chairs", "left by Lea Unlisted");
        contact.chat().presses("Done 1");
        contact.chat().hears("Done: count chairs");
    }

    private long community(String name, Player founder) {
        return communities
                .add(name + " " + founder.id(), Set.of(), Set.of(Tie.LOCATION), null, founder.person())
                .id();
    }

    private List<String> listed(Player player) {
        return agenda.of(player.person(), DAY).stream()
                .map(each -> each.text().toString())
                .toList();
    }
}
