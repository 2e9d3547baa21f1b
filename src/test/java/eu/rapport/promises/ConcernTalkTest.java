package eu.rapport.promises;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.MovableClock;
import eu.rapport.WithBot;
import eu.rapport.communities.Representatives;
import eu.rapport.telegram.botapi.BotApiStandIn;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@WithBot
class ConcernTalkTest {
    @Autowired
    Representatives representatives;

    @Autowired
    BotApiStandIn telegram;

    @Autowired
    MovableClock clock;

    @Autowired
    Concerns concerns;

    private Neighbourhood.Settling settling;

    @BeforeEach
    void settling(@Autowired AutowireCapableBeanFactory beans) {
        settling = beans.createBean(Neighbourhood.Settling.class);
    }

    @Test
    void aConcernIsAnsweredShownBackAndReopenedUntilItIsReallyAnswered() {
        Neighbourhood there = settling.settle("Bridge Bakers", "Owen Bridge", "Rafi Bridge", "Renee Bridge");
        there.voice().says("Our members are worried about street lighting").hears("Bridge Bakers", "street lighting");
        there.voice().presses("Save").hears("Saved", "street lighting");
        there.contact().hears("Bridge Bakers", "street lighting");

        there.contact().presses("Answer").hears("street lighting", "Type it");
        there.contact().says("New lamps in May").hears("New lamps in May", "Bridge Bakers");
        there.contact().presses("Change").hears("Type it");
        there.contact().says("New lamps <in> June & July").hears("New lamps <in> June & July");
        assertThat(concerns.openOf(there.community().id())).hasSize(1);
        there.contact().presses("Send").hears("Sent to Bridge Bakers");
        there.voice().hears("street lighting", "New lamps <in> June & July");
        there.voice(1).hears("street lighting", "New lamps <in> June & July");
        assertThat(concerns.openOf(there.community().id())).isEmpty();

        there.voice().presses("Not yet").hears("open again");
        there.contact().hears("not answered yet", "street lighting");
        assertThat(concerns.openOf(there.community().id())).hasSize(1);
        there.voice().says("/promises").hears("street lighting", "open again since");

        there.contact().says("/promises Bridge Bakers");
        there.contact().presses("Answer 1").hears("Type it");
        there.contact().says("I come by on Tuesday").hears("Tuesday");
        there.contact().presses("Send").hears("Sent");
        there.voice(1).presses("That answers it").hears("counts as answered");
        there.contact().hears("settles it");
        there.voice().presses("That answers it").hears("answered that already");
        assertThat(telegram.problems()).isEmpty();
    }

    @Test
    void whatIsWrittenWhileAConcernWaitsIsPutAsideAndTakenUpLater() {
        Neighbourhood there = settling.settle("Canal Cooks", "Olaf Canal", "Runa Canal");
        there.voice().says("/concern too many rats at the canal").hears("too many rats at the canal");
        there.voice().says("Our members are worried about the street lighting").hears("put aside");
        there.voice().hears("too many rats at the canal");
        clock.move(Duration.ofMinutes(1));
        there.voice().says("yes").hears("Saved", "too many rats at the canal");
        there.voice().hears("You also wrote: “Our members are worried about the street lighting”");
        there.voice().presses("Take that up now").hears("I understood this concern", "street lighting");
        there.voice().presses("Save").hears("Saved", "street lighting");
        assertThat(concerns.openOf(there.community().id())).hasSize(2);
    }

    @Test
    void anAnswerToAConcernThatWasTakenBackIsNotLost() {
        Neighbourhood there = settling.settle("Hilltop Hikers", "Olga Hilltop", "Ron Hilltop");
        there.voice().says("/concern the path at the hill is dark").hears("the path at the hill is dark");
        there.voice().presses("Save").hears("Saved");
        there.contact().presses("Answer").hears("Type it");
        there.voice().presses("Undo").hears("no longer raised");
        there.contact()
                .says("I promised Hilltop Hikers to send the form by Friday")
                .hears("Which is it?");
        there.contact().presses("It is something new").hears("I understood this promise", "send the form");
    }

    @Test
    void anOfficerPutsAConcernDownForACommunityAndTakesItBack() {
        Neighbourhood there = settling.settle("Tower Tenants", "Oona Tower", "Remi Tower");
        there.contact().says("/concern Tower Tenants is worried about the lift").hears("Tower Tenants", "the lift");
        there.contact().presses("Save").hears("Saved");
        assertThat(concerns.openOf(there.community().id())).hasSize(1);
        clock.move(Duration.ofMinutes(1));
        there.contact().presses("Undo").hears("no longer raised");
        assertThat(concerns.of(there.community().id())).isEmpty();
    }

    @Test
    void whatTheCommunitySaysOfAnAnswerIsTakenBackAndAskedAgain() {
        Neighbourhood there = settling.settle("Viaduct Violins", "Orla Viaduct", "Rhea Viaduct");
        answered(there, "the path is icy", "We salt it from Monday");
        there.voice().presses("That answers it").hears("We salt it from Monday", "counts as answered");
        there.contact().hears("settles it");
        there.voice().says("/undo").hears("your answer does not count any more");
        there.voice().hears("the path is icy", "We salt it from Monday");
        there.contact().hears("has taken back", "the path is icy");

        clock.move(Duration.ofMinutes(1));
        there.voice().presses("Not yet").hears("open again");
        there.contact().hears("not answered yet");
        there.voice().presses("Undo").hears("does not count any more");
        there.voice().says("/promises").hears("the path is icy");
        there.voice().presses("That answers it: 1").hears("counts as answered");
        assertThat(there.voice().messages())
                .anyMatch(each -> each.text().contains("Viaduct Violins: promises and concerns"));
    }

    @Test
    void anAnswerIsTakenBackUntilTheCommunityHasSaidSomethingToIt() {
        Neighbourhood there = settling.settle("Weir Weavers", "Otis Weir", "Rosa Weir");
        answered(there, "the weir is loud", "It is being measured");
        there.contact().presses("Undo").hears("is open again", "the weir is loud");
        there.voice().hears("has been taken back", "the weir is loud");
        assertThat(concerns.openOf(there.community().id())).hasSize(1);

        clock.move(Duration.ofMinutes(1));
        there.contact().presses("Answer").hears("Type it");
        there.contact().says("It is repaired in May").hears("repaired in May");
        there.contact().presses("Send").hears("Sent to Weir Weavers");
        there.voice().hears("repaired in May");
        there.voice().presses("That answers it").hears("counts as answered");
        there.contact().hears("settles it");
        there.contact().presses("Undo").hears("gone further");
    }

    private static void answered(Neighbourhood there, String worry, String answer) {
        there.voice().says("/concern " + worry).hears(worry);
        there.voice().presses("Save").hears("Saved");
        there.contact().hears(worry);
        there.contact().presses("Answer").hears("Type it");
        there.contact().says(answer).hears(answer);
        there.contact().presses("Send").hears("Sent", answer);
        there.voice().hears(worry, answer);
    }

    @Test
    void theCommunityIsAskedForWhereItIsNotClear() {
        Neighbourhood one = settling.settle("North Singers", "Odin North", "Rik North");
        Neighbourhood two = settling.settle("South Singers", "Ohm South", "Ron South");
        representatives.recognise(
                one.representatives().getFirst().person().id(), two.community().id());

        one.voice().says("/concern the noise at night").hears("Whose concern");
        one.voice().presses("South Singers").hears("South Singers", "noise at night");
        one.voice().presses("Save").hears("Saved");
        two.contact().hears("South Singers", "noise at night");
        assertThat(concerns.of(one.community().id())).isEmpty();

        one.contact()
                .pressData(
                        one.contact().lastMessage(),
                        "concern:answer:"
                                + concerns.of(two.community().id()).getFirst().id());
        assertThat(one.contact().hears().text()).doesNotContain("noise");
    }
}
