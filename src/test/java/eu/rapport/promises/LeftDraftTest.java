package eu.rapport.promises;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.WithBot;
import eu.rapport.shared.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A concern or promise that was told and not saved is not lost when something else comes in between. */
@WithBot
class LeftDraftTest {
    @Autowired
    Concerns concerns;

    @Autowired
    Promises promises;

    private Neighbourhood.Settling settling;

    @BeforeEach
    void settling(@Autowired AutowireCapableBeanFactory beans) {
        settling = beans.createBean(Neighbourhood.Settling.class);
    }

    @Test
    void aCommandThatOnlyShowsSomethingLeavesTheDraftWhereItIs() {
        Neighbourhood there = settling.settle("Left Bakers", "Owen Left", "Rafi Left");
        there.voice().says("/concern The lamps are broken").hears("I understood this concern", "lamps are broken");

        there.voice().says("/todo").hears("nothing to do");
        there.voice().presses("Save").hears("Saved", "lamps are broken");

        assertThat(concerns.openOf(there.community().id())).hasSize(1);
    }

    @Test
    void whatTakesTheDraftsPlaceTellsHowToComeBack() {
        Neighbourhood there = settling.settle("Left Brewers", "Owen Leftover", "Rafi Leftover");
        there.voice().says("/concern The lamps are dim").hears("I understood this concern", "lamps are dim");

        there.voice().says("/concern The road is icy");
        there.voice().hears("I understood this concern", "road is icy");
        there.voice().hears("Your concern “The lamps are dim” is not saved yet");
        there.voice().presses("Save").hears("Saved", "road is icy");
        there.voice().presses("Take that up now").hears("I understood this concern", "lamps are dim");
        there.voice().presses("Save").hears("Saved", "lamps are dim");

        assertThat(concerns.openOf(there.community().id()))
                .extracting(Concern::words)
                .containsExactly("The road is icy", "The lamps are dim");
    }

    @Test
    void aPromiseThatStillLacksSomethingIsPutAside() {
        Neighbourhood there = settling.settle("Left Weavers", "Owen Leftmost", "Rafi Leftmost");
        there.contact().says("/promise repair the gate of Left Weavers").hears("I understood this promise");
        there.contact().presses("Change").hears("What should be different");
        there.contact().presses("Words");

        there.contact().says("/health Left Weavers").hears("The promise “repair the gate", "is not saved yet");
        there.contact().presses("Take that up now").hears("I understood this promise", "repair the gate");
        there.contact().presses("Save").hears("repair the gate");

        assertThat(promises.openOf(there.community().id())).hasSize(1);
    }

    @Test
    void whatIsTakenUpAgainIsAsItWasLeft() {
        Neighbourhood there = settling.settle("Left Potters", "Owen Lefthand", "Rafi Lefthand");
        there.contact().says("/promise repair the kiln of Left Potters by 20 December");
        there.contact().hears("I understood this promise", "repair the kiln", "20 December");
        there.contact().presses("Change").hears("What should be different");
        there.contact().presses("The other side promised").hears("Left Potters promised the authority");

        there.contact().says("/concern It is cold there at Left Potters");
        there.contact().hears("is not saved yet");
        there.contact().presses("Save").hears("Saved", "It is cold there");
        there.contact().presses("Take that up now");
        there.contact().hears("Left Potters promised the authority", "repair the kiln", "20 December");
        there.contact().presses("Save").hears("repair the kiln");

        assertThat(promises.openOf(there.community().id()))
                .extracting(Promise::by)
                .containsExactly(Side.COMMUNITY);
    }

    @Test
    void anAnswerThatWasNotSentIsNotLost() {
        Neighbourhood there = settling.settle("Left Glaziers", "Owen Leftward", "Rafi Leftward");
        Concern concern = concerns.raise(
                there.community().id(),
                "the draught",
                there.representatives().getFirst().person());
        there.contact().hears("the draught");
        there.contact().presses("Answer").hears("What is your answer");
        there.contact().says("New windows in May").hears("To Left Glaziers", "New windows in May");

        there.contact().says("/todo").hears("Your answer “New windows in May” has not been sent yet");
        there.contact().presses("Take that up now").hears("To Left Glaziers", "New windows in May");
        there.contact().presses("Send").hears("Sent to Left Glaziers");

        assertThat(concerns.find(concern.id())).map(Concern::answer).contains("New windows in May");
    }
}
