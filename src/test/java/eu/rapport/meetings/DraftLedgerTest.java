package eu.rapport.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import eu.rapport.WithBot;
import eu.rapport.promises.Concern;
import eu.rapport.promises.Promise;
import eu.rapport.shared.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The promises and concerns in a draft are changed one by one, and come into the ledger with it. */
@WithBot
class DraftLedgerTest extends LogScene {
    @BeforeEach
    void aDraft() {
        draft("They are worried about parking. I promised to call the council by Friday. Follow up in two weeks.");
    }

    @Test
    void concerns_are_added_changed_and_removed() {
        change("Concerns");
        chat.says("The noise at night");
        chat.hears("Concern: The noise at night");
        change("Concerns");
        chat.presses("Edit: The noise");
        chat.says("The noise on Sundays");
        chat.hears("Concern: The noise on Sundays");
        change("Concerns");
        chat.presses("Remove: They are worried");
        chat.hears("The noise on Sundays");
        save();

        assertThat(concerns.openOf(community.id())).extracting(Concern::words).containsExactly("The noise on Sundays");
    }

    @Test
    void promises_are_added_changed_and_removed() {
        change("Promises");
        chat.presses("Edit: call the council");
        chat.presses("Due date");
        chat.says("in ten days");
        chat.hears(Stage.words(stage.today().plusDays(10)));
        change("Promises");
        chat.presses("Edit: call the council");
        chat.presses("It was promised by the community");
        chat.hears("Promise by the community");
        change("Promises");
        chat.presses("Edit: call the council");
        chat.presses("Words");
        chat.says("write to the council");
        chat.hears("write to the council");
        change("Promises");
        chat.says("in eleven days");
        chat.hears(Stage.words(stage.today().plusDays(11)));
        change("Promises");
        chat.says("I promised to bring chairs");
        chat.hears("bring chairs");
        save();

        assertThat(promises.openOf(community.id()))
                .extracting(Promise::words, Promise::by, Promise::due)
                .containsExactlyInAnyOrder(
                        tuple(
                                "write to the council",
                                Side.COMMUNITY,
                                stage.today().plusDays(11)),
                        tuple("bring chairs", Side.AUTHORITY, null));
    }

    @Test
    void a_promise_typed_anew_is_due_when_its_words_say() {
        change("Promises");
        chat.presses("Edit: call the council");
        chat.says("write to the council in nine days");
        chat.hears("write to the council", "due " + Stage.words(stage.today().plusDays(9)));
        change("Promises");
        chat.presses("Edit: write to the council");
        chat.says("write to the mayor");
        chat.hears("write to the mayor", "due " + Stage.words(stage.today().plusDays(9)));
        change("Promises");
        chat.presses("Edit: write to the mayor");
        chat.says("in twelve days");
        chat.hears("write to the mayor", "due " + Stage.words(stage.today().plusDays(12)));
    }

    @Test
    void the_day_of_a_promise_is_changed_by_button_too() {
        change("Promises");
        chat.presses("Edit: call the council");
        chat.presses("Due date");
        chat.presses("In two weeks");
        chat.hears("call the council – due " + Stage.words(stage.today().plusWeeks(2)));
        change("Promises");
        chat.presses("Edit: call the council");
        chat.presses("Due date");
        chat.presses("No date");
        chat.hears("no date named");
        change("Promises");
        chat.presses("Remove: call the council");
        chat.waitsFor(each -> each.labels().contains("Save") && !each.says("Promise by"));
    }

    @Test
    void a_second_promise_of_either_side_is_added() {
        change("Promises");
        chat.says("They promised to bring the keys by Friday");
        chat.hears("Promise by the community: bring the keys");
        save();
        assertThat(promises.openOf(community.id()))
                .extracting(Promise::words)
                .containsExactlyInAnyOrder("call the council", "bring the keys");
    }

    @Test
    void a_closed_door_note_leaves_the_ledger_alone() {
        change("Class");
        chat.presses("closed-door");
        chat.hears("closed-door", "only you can read them");
        save();

        assertThat(promises.of(community.id())).isEmpty();
        assertThat(concerns.of(community.id())).isEmpty();
        assertThat(meetings.of(community.id(), officer.person()).getFirst().words())
                .contains("parking");
        assertThat(meetings.of(community.id(), stage.coordinator().person())
                        .getFirst()
                        .words())
                .isNull();
    }
}
