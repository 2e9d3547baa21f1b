package eu.rapport.relationships;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Community;
import eu.rapport.communities.Tie;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.telegram.botapi.Chat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithBot
class CommunityCommandTest extends MapScene {
    @Test
    void an_officer_adds_a_community_step_by_step_and_becomes_its_point_of_contact() {
        Player jonas = cast.officer("Jonas Adder");
        Chat chat = jonas.chat();

        chat.says("/community").presses("Add a community");
        chat.hears("called");
        chat.says("Kormoran Paddler <1>");
        chat.hears("other names");
        chat.says("Rowing folk, De Roeiers");
        chat.hears("What binds");
        chat.presses("Interest");
        chat.hears("What binds");
        chat.presses("Organisation");
        chat.hears("What binds");
        chat.presses("Organisation");
        chat.hears("What binds");
        chat.presses("Done");
        chat.hears("How did you find it");
        chat.presses("A visit");

        chat.hears("Kormoran Paddler <1>", "on the map");
        BotMessage card = chat.hears(
                "Kormoran Paddler <1>", "De Roeiers and Rowing folk", "interest", "dialogue", "every 90 days");
        assertThat(card.text()).contains("Jonas Adder", "A visit", "Vetting", "How to approach it");
        Community added = communities.named("Kormoran Paddler <1>").orElseThrow();
        assertThat(added.boundBy()).containsExactly(Tie.INTEREST);
        assertThat(relationships.of(added.id()).hasContact(jonas.id())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "add a community called Ibisvogel, Ibisvogel",
        "/community add Flickenteppich, Flickenteppich",
        "'/community please add a new group: “Zwickmühle”.', Zwickmühle",
    })
    void the_name_may_be_said_with_the_wish(String said, String name) {
        Chat chat = cast.officer("Jonas At Once").chat();

        chat.says(said);
        chat.hears("Does " + name + " go by any other names");
        chat.says("/cancel");
    }

    @Test
    void the_wish_alone_asks_for_the_name() {
        Chat chat = cast.officer("Jonas Nameless").chat();

        chat.says("add a community");
        chat.hears("What is the community called?");
        chat.says("/cancel");
    }

    @Test
    void what_was_added_by_mistake_is_taken_back() {
        Player jonas = cast.officer("Jonas Mistaken");
        Chat chat = jonas.chat();
        chat.says("/community").presses("Add a community");
        chat.hears("called");
        chat.says("Passing Fancy");
        chat.hears("other names");
        chat.says("none");
        chat.hears("What binds");
        chat.presses("Done");
        chat.hears("How did you find it");
        chat.says("somebody told me");
        chat.hears("on the map");

        chat.presses("Undo");

        chat.hears("off the map");
        assertThat(communities.named("Passing Fancy")).isEmpty();
    }

    @Test
    void a_coordinator_who_adds_does_not_become_point_of_contact() {
        Player vera = cast.coordinator("Vera Adds");
        Community added = communities.add("Quay Bakers", Set.of(), Set.of(Tie.LOCATION), null, vera.person());

        vera.chat().says("/community Quay Bakers");

        vera.chat().hears("Quay Bakers", "nobody");
        assertThat(relationships.of(added.id()).contactId()).isNull();
    }

    @Test
    void it_is_found_by_other_names_without_accents_and_with_a_slip() {
        Player jonas = cast.officer("Jonas Finder");
        communities.add("Zürichsee Kajakküche", Set.of("Paddelhaus"), Set.of(Tie.INTEREST), null, jonas.person());

        jonas.chat().says("/community zurichsee kajakkuche");
        jonas.chat().hears("Zürichsee Kajakküche", "Level");
        jonas.chat().says("/community Paddelhuas");
        jonas.chat().hears("Zürichsee Kajakküche", "Level");
    }

    @Test
    void what_is_not_known_can_be_added_by_the_name_typed() {
        Chat chat = cast.officer("Jonas Seeker").chat();

        chat.says("/community Mundharmonika Quintett");
        chat.hears("don't know", "Mundharmonika Quintett");
        chat.presses("Add it");

        chat.hears("Mundharmonika Quintett", "other names");
        chat.says("/cancel");
        chat.hears("stopped");
    }

    @Test
    void another_officer_sees_the_map_and_nothing_of_the_relationship() {
        Player jonas = cast.officer("Jonas Keeper");
        Player omar = cast.officer("Omar Outside");
        Community added = communities.add("Vine Growers", Set.of(), Set.of(Tie.INTEREST), "NETWORK", jonas.person());
        relationships.setLevel(added.id(), EngagementLevel.COLLABORATION, "a shared harvest feast", jonas.person());

        omar.chat().says("/community Vine Growers");
        BotMessage seen = omar.chat().hears("Vine Growers", "Jonas Keeper");
        assertThat(seen.text()).doesNotContain("harvest", "collaboration", "network");
        assertThat(seen.button("Change…")).isEmpty();
        omar.chat().pressData(seen, "community:set:" + added.id() + ":level:PARTNERSHIP");
        omar.chat().hears("not yours");
    }

    @Test
    void the_level_is_changed_with_a_reason() {
        Player jonas = cast.officer("Jonas Levels");
        Community added = communities.add("Dune Walkers", Set.of(), Set.of(Tie.INTEREST), null, jonas.person());

        jonas.chat().says("/community Dune Walkers").presses("Change…");
        jonas.chat().hears("What would you like to change");
        jonas.chat().presses("Level");
        jonas.chat().hears("dialogue");
        jonas.chat().presses("Partnership");
        jonas.chat().hears("Why");
        jonas.chat().says("They co-wrote the neighbourhood plan");

        BotMessage card = jonas.chat().hears("partnership", "They co-wrote the neighbourhood plan", "every 21 days");
        assertThat(card.text()).doesNotContain("Vetting");
        assertThat(relationships.of(added.id()).levelReason()).isEqualTo("They co-wrote the neighbourhood plan");
    }

    @Test
    void no_community_is_put_into_itself() {
        Player jonas = cast.officer("Jonas Nests");
        Community whole = communities.add("Harbour Quarter", Set.of(), Set.of(Tie.LOCATION), null, jonas.person());
        Community part = communities.add("Harbour Street", Set.of(), Set.of(Tie.LOCATION), null, jonas.person());
        Chat chat = jonas.chat();

        chat.says("/community Harbour Quarter");
        BotMessage card = chat.hears("Harbour Quarter");
        chat.pressData(card, "community:set:" + whole.id() + ":links:contains:" + part.id());
        chat.hears("Contains Harbour Street");
        chat.pressData(card, "community:set:" + part.id() + ":links:contains:" + whole.id());
        chat.hears("inside itself");
    }

    @Test
    void every_field_of_the_card_can_be_changed() {
        Player jonas = cast.officer("Jonas Fields");
        Player fatima = loud(cast.officer("Fatima Deputy"));
        Community added = communities.add("Moor Singers", Set.of(), Set.of(Tie.INTEREST), null, jonas.person());
        Chat chat = jonas.chat();

        change(chat, "Moor Singers", "Name").says("Moor Choir");
        chat.hears("Saved");
        change(chat, "Moor Choir", "Other names").says("The larks, Heidechor");
        chat.hears("Also called Heidechor and The larks");
        change(chat, "Moor Choir", "Where they gather").says("the old station");
        chat.hears("Its people gather: the old station");
        change(chat, "Moor Choir", "Size").says("about 40 voices");
        chat.hears("about 40 voices");
        change(chat, "Moor Choir", "How found").presses("Online");
        chat.hears("Found: Online");
        change(chat, "Moor Choir", "Rhythm").presses("30 days");
        chat.hears("every 30 days");
        change(chat, "Moor Choir", "Deputy").presses("Fatima Deputy");
        chat.hears("Deputy: Fatima Deputy");
        fatima.chat().hears("Jonas Fields", "Moor Choir");
        change(chat, "Moor Choir", "Ties").presses("Identity");
        chat.waitsFor(each -> each.button("✓ Identity").isPresent());
        assertThat(communities.get(added.id()).boundBy()).containsExactlyInAnyOrder(Tie.INTEREST, Tie.IDENTITY);
        assertThat(relationships.of(added.id()).hasDeputy(fatima.id())).isTrue();
    }

    @Test
    void a_long_map_is_turned_page_by_page() {
        Player jonas = cast.officer("Jonas Pages");
        for (int i = 0; i < 9; i++) {
            communities.add("AAA Page filler " + i, Set.of(), Set.of(), null, jonas.person());
        }

        jonas.chat().says("/community");
        BotMessage first = jonas.chat().hears("communities");
        assertThat(first.labels()).contains("AAA Page filler 7", "More ›").doesNotContain("AAA Page filler 8");
        jonas.chat().presses("More ›");
        jonas.chat().hears("AAA Page filler 8");
    }
}
