package eu.rapport.team;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Community;
import eu.rapport.people.Person;
import eu.rapport.people.Standing;
import eu.rapport.shared.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator leaves: what they hold moves; the last one cannot. */
@WithBot
class CoordinatorLeavesTest extends TeamScene {
    @Autowired
    JdbcClient jdbc;

    @Test
    void what_a_coordinator_holds_goes_to_others() {
        Player vera = coordinator("Vera Goes");
        Player nadia = coordinator("Nadia Stays");
        Player jonas = officer("Jonas Under");
        Community masons = community("Dock Masons", jonas);
        long promise = promise(vera, masons, "find a bigger hall");
        long loose = looseFollowUp(vera, "order the new signs");

        vera.chat().says("/team");
        vera.chat().hears("Vera Goes (coordinator)", "one promise, one follow-up");
        vera.chat().presses("Vera Goes");
        vera.chat().hears("Vera Goes (coordinator)");
        vera.chat().presses("Leaves");
        vera.chat().hears("From which day");
        vera.chat().presses("Today");
        vera.chat().hears("find a bigger hall", "→ Jonas Under", "order the new signs", "→ nobody yet");
        vera.chat().presses("Everything else →");
        vera.chat().hears("Who takes the other promises");
        vera.chat().presses("Nadia Stays");
        vera.chat().hears("order the new signs", "→ Nadia Stays");
        vera.chat().presses("Continue");
        vera.chat().hears("To Nadia Stays", "/todo");
        vera.chat().presses("Send");
        vera.chat().hears("Vera Goes has left");

        nadia.chat().waitsFor(each -> each.says("Vera Goes is leaving us", "you take over"));
        assertThat(promises.find(promise).orElseThrow().giverId()).isEqualTo(jonas.id());
        assertThat(followUps.find(loose).orElseThrow().ownerId()).isEqualTo(nadia.id());
        assertThat(people.get(vera.id()).standing()).isEqualTo(Standing.LEFT);
        vera.chat().says("/team");
        vera.chat().hears("invited");
    }

    @Test
    void the_last_coordinator_names_another_first() {
        Player vera = coordinator("Vera Last");
        List<Person> others = people.active(Role.COORDINATOR).stream()
                .filter(each -> each.id() != vera.id())
                .toList();
        others.forEach(each -> standing(each, "LEFT"));

        asksToLeave(vera);
        vera.chat().hears("There is no other coordinator yet", "/invite");

        others.forEach(each -> standing(each, "ACTIVE"));
        asksToLeave(vera);
        vera.chat().hears("From which day");
        vera.chat().says("tomorrow");
        vera.chat().hears("Vera Last leaves on");
        vera.chat().presses("Continue");
        vera.chat().hears("nobody to be told");
        others.forEach(each -> standing(each, "LEFT"));
        vera.chat().presses("Do it");
        vera.chat().hears("There is no other coordinator yet");
        assertThat(people.get(vera.id()).isActive()).isTrue();
        others.forEach(each -> standing(each, "ACTIVE"));
    }

    private static void asksToLeave(Player vera) {
        vera.chat().says("/team");
        vera.chat().hears("Vera Last (coordinator)");
        vera.chat().presses("Vera Last");
        vera.chat().hears("Vera Last (coordinator)");
        vera.chat().presses("Leaves");
    }

    private void standing(Person person, String standing) {
        jdbc.sql("update person set standing = ? where id = ?")
                .params(standing, person.id())
                .update();
    }
}
