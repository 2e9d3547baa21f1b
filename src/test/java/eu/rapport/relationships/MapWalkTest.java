package eu.rapport.relationships;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Community;
import eu.rapport.communities.Representatives;
import eu.rapport.communities.Tie;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.telegram.botapi.Chat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The map as its users walk it: hostile names, slips, names that exist, several representatives, taking back. */
@WithBot
class MapWalkTest extends MapScene {
    private static final String HOSTILE = "Café <b>Noor</b> & {0} 🌙 مسجد النور";

    @Autowired
    Representatives representatives;

    @Test
    void a_coordinator_adds_one_with_a_hostile_name() {
        Player vera = cast.coordinator("Vera Hostile");
        Chat chat = vera.chat();

        chat.says("/community").presses("Add a community");
        chat.hears("called");
        chat.says("x".repeat(300));
        chat.hears("up to 80 characters");
        chat.says("🌙🌙");
        chat.hears("up to 80 characters");
        chat.says("\u202E" + HOSTILE + "\u202C\n");
        chat.hears(HOSTILE, "other names");
        chat.says("<i>Noor</i>, النور, 💡");
        chat.hears("What binds");
        chat.says("identity I think");
        chat.hears("Please tap");
        chat.presses("Identity");
        chat.hears("What binds");
        chat.presses("Done");
        chat.hears("How did you find it");
        chat.says("through <script>alert(1)</script> & friends");
        chat.hears(HOSTILE, "on the map");
        chat.hears(HOSTILE, "<i>Noor</i>", "identity", "through <script>", "nobody at the moment");

        Community added = communities.named(HOSTILE).orElseThrow();
        assertThat(added.alsoCalled()).containsExactlyInAnyOrder("<i>Noor</i>", "النور");
        chat.says("/community مسجد النور");
        chat.hears(HOSTILE, "Level");
        chat.says("/community " + HOSTILE);
        chat.hears(HOSTILE, "Level");
    }

    @Test
    void a_name_that_exists_is_asked_about_and_one_like_it_can_be_kept_as_another_name() {
        Player jonas = cast.officer("Jonas Merger");
        Community quilters = community("Zandvoort Quilters", jonas);
        Chat chat = jonas.chat();

        chat.says("/community").presses("Add a community");
        chat.hears("called");
        chat.says("zandvoort quilters");
        chat.hears("on the map already");
        chat.presses("Yes, show it");
        chat.hears("Zandvoort Quilters", "Level");

        chat.presses("All communities");
        chat.hears("on the map");
        chat.presses("Add a community");
        chat.hears("called");
        chat.says("Zandvort Kwilters");
        chat.hears("looks like something on the map");
        chat.presses("Zandvoort Quilters");
        chat.hears("is now another name for Zandvoort Quilters");
        assertThat(communities.get(quilters.id()).alsoCalled()).containsExactly("Zandvort Kwilters");
        chat.presses("Undo");
        chat.hears("Taken back");
        assertThat(communities.get(quilters.id()).alsoCalled()).isEmpty();
    }

    @Test
    void a_name_cannot_be_changed_to_one_that_exists_or_to_none() {
        Player jonas = cast.officer("Jonas Renames");
        community("Fjord Ringers", jonas);
        Community other = community("Fjord Whistlers", jonas);
        Chat chat = jonas.chat();

        change(chat, "Fjord Whistlers", "Name");
        chat.says("Fjord Ringers");
        chat.hears("on the map already");
        chat.says("x".repeat(300));
        chat.hears("up to 80 characters");
        chat.says("Fjord Pipers");
        chat.hears("Saved");
        assertThat(communities.get(other.id()).name()).isEqualTo("Fjord Pipers");
    }

    @Test
    void every_change_of_a_card_is_taken_back() {
        Player jonas = cast.officer("Jonas Backward");
        Player fatima = loud(cast.officer("Fatima Backward"));
        Community glen = community("Glen Fiddlers", jonas);
        Community valley = community("Valley Drummers", jonas);
        Chat chat = jonas.chat();
        Relationship before = relationships.of(glen.id());

        change(chat, "Glen Fiddlers", "Name").says("Glen Violins");
        undone(chat, "Glen Fiddlers");
        change(chat, "Glen Fiddlers", "Other names").says("The bows, Fiedler");
        undone(chat, "Glen Fiddlers");
        change(chat, "Glen Fiddlers", "Where they gather").says("the barn");
        undone(chat, "Glen Fiddlers");
        change(chat, "Glen Fiddlers", "Size").says("nine");
        undone(chat, "Glen Fiddlers");
        change(chat, "Glen Fiddlers", "How found").presses("Online");
        undone(chat, "Glen Fiddlers");
        change(chat, "Glen Fiddlers", "Rhythm").presses("30 days");
        undone(chat, "Glen Fiddlers");
        change(chat, "Glen Fiddlers", "Rhythm").says("every 3 weeks");
        chat.waitsFor(each -> each.says("every 21 days"));
        undone(chat, "Glen Fiddlers");
        change(chat, "Glen Fiddlers", "Level").presses("Partnership");
        chat.hears("Why");
        chat.says("a shared plan");
        undone(chat, "Glen Fiddlers");
        change(chat, "Glen Fiddlers", "Contains").presses("It overlaps");
        chat.hears("Which community overlaps");
        chat.says("Valley Drummers");
        undone(chat, "Glen Fiddlers");
        change(chat, "Glen Fiddlers", "Ties").presses("Identity");
        chat.waitsFor(each -> each.button("✓ Identity").isPresent());
        chat.says("/undo");
        chat.hears("Taken back");
        chat.hears("Glen Fiddlers", "Ties: interest");

        Community after = communities.get(glen.id());
        assertThat(after.name()).isEqualTo("Glen Fiddlers");
        assertThat(after.alsoCalled()).isEmpty();
        assertThat(after.venue()).isNull();
        assertThat(after.size()).isNull();
        assertThat(after.foundHow()).isNull();
        assertThat(after.boundBy()).containsExactly(Tie.INTEREST);
        assertThat(relationships.of(glen.id())).isEqualTo(before);
        chat.says("/community " + valley.name());
        assertThat(chat.hears("Valley Drummers", "Level").text()).doesNotContain("Overlaps");

        change(chat, "Glen Fiddlers", "Deputy").presses("Fatima Backward");
        chat.hears("Saved");
        chat.presses("Undo");
        chat.hears("Taken back", "hear of this, too");
        assertThat(relationships.of(glen.id())).isEqualTo(before);
        fatima.chat().waitsFor(each -> each.says("no longer need to stand in for Glen Fiddlers"));
    }

    @Test
    void what_somebody_changed_since_stays() {
        Player jonas = cast.officer("Jonas Since");
        Player vera = cast.coordinator("Vera Since");
        Community choir = community("Estuary Choir", jonas);
        change(jonas.chat(), "Estuary Choir", "Size").says("forty");
        jonas.chat().hears("Saved");
        change(vera.chat(), "Estuary Choir", "Size").says("fifty");
        vera.chat().hears("Saved");

        jonas.chat().says("/undo");

        jonas.chat().hears("changed again since");
        assertThat(communities.get(choir.id()).size()).isEqualTo("fifty");
    }

    @Test
    void a_community_has_several_representatives_and_a_representative_several_communities() {
        Player jonas = cast.officer("Jonas Several");
        Community anglers = community("Brook Anglers", jonas);
        Community beekeepers = community("Brook Beekeepers", jonas);
        Player amina = cast.representative("Amina Several", anglers.id());
        cast.representative("Karim Several", anglers.id());
        representatives.recognise(amina.id(), beekeepers.id());

        jonas.chat().says("/community Brook Anglers");
        jonas.chat().hears("Representatives: Amina Several and Karim Several");
        jonas.chat().says("/community Brook Bekeepers");
        BotMessage card = jonas.chat().hears("Brook Beekeepers", "Representatives: Amina Several");
        assertThat(card.text()).doesNotContain("Karim");
    }

    private static void undone(Chat chat, String community) {
        chat.hears("Saved");
        chat.hears("Level");
        chat.presses("Undo");
        chat.hears("Taken back");
        chat.hears(community, "Level");
    }
}
