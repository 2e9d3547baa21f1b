package eu.rapport.promises;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.MovableClock;
import eu.rapport.WithBot;
import eu.rapport.shared.Role;
import eu.rapport.shared.Side;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.telegram.botapi.Chat;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@WithBot
class CheckInTalkTest {
    @Autowired
    BotApiStandIn telegram;

    @Autowired
    MovableClock clock;

    @Autowired
    CheckIns checkIns;

    @Autowired
    CheckInsJob job;

    @Autowired
    Answers answers;

    private Neighbourhood.Settling settling;

    @BeforeEach
    void settling(@Autowired AutowireCapableBeanFactory beans) {
        settling = beans.createBean(Neighbourhood.Settling.class);
    }

    @Test
    void bothSidesAnswerThreeQuestionsInOneMessageAndHearTheResult() {
        Neighbourhood there = settling.settle("Lock Keepers", "Odile Lock", "Roos Lock");
        there.contact().says("/checkin Lock Keepers").hears("Lock Keepers", "Odile Lock", "Roos Lock");
        there.contact().presses("Ask both now").hears("are being asked");

        there.voice().hears("Does working with the authority give Lock Keepers something?", "5 = a great deal");
        BotMessage first = there.voice().presses("2").hears("Did the authority keep its promises");
        BotMessage second = there.voice().presses("Partly").hears("Anything you would like to say?");
        BotMessage third = there.voice().presses("Skip").hears("2 of 5", "partly");
        assertThat(third.id()).isEqualTo(second.id()).isEqualTo(first.id());

        there.voice().presses("Change").hears("1 of 3");
        there.voice().presses("3").hears("2 of 3");
        there.voice().presses("Yes").hears("3 of 3");
        there.voice().presses("Skip").hears("You will hear the result when both sides have answered", "3 of 5", "yes");

        BotMessage thanks = answer(there.contact(), "5", "None were made");
        assertThat(thanks.text())
                .contains("Everybody has answered now", "5 of 5")
                .doesNotContain("You will hear");
        assertThat(thanks.labels()).isEmpty();
        there.voice().hears("the result", "Lock Keepers: 3", "The authority: 5", "yes", "none were made");
        there.contact().hears("the result", "Lock Keepers: 3", "The authority: 5");

        there.voice().pressData(first, "reciprocity:gives:%d:1".formatted(round(there)));
        there.voice().hears("has closed");
        assertThat(checkIns.lastResultOf(there.community().id()))
                .map(each -> each.lowest(Side.COMMUNITY).orElse(0))
                .contains(3);
        assertThat(checkIns.unansweredInARow(there.community().id(), Side.COMMUNITY))
                .isZero();
        assertThat(telegram.problems()).isEmpty();
    }

    @Test
    void newsInPlaceOfARemarkIsAskedAboutAndNotPassedOn() {
        Neighbourhood there = settling.settle("News Walkers", "Onno News", "Ries News");
        there.contact().says("/checkin News Walkers").hears("I ask Onno News");
        there.contact().presses("Ask both now").hears("are being asked");
        there.contact().hears("1 of 3");
        there.contact().presses("4").hears("2 of 3");
        there.contact().presses("Yes").hears("3 of 3");

        there.contact().says("I met Ries News from News Walkers yesterday at the weir, follow up in two weeks");
        there.contact().hears("Which is it?");
        there.contact().presses("It is a new meeting").hears("This is what I understood", "News Walkers");
    }

    private long round(Neighbourhood there) {
        return checkIns.resultsOf(there.community().id()).getFirst().roundId();
    }

    private static BotMessage answer(Chat chat, String gives, String kept) {
        chat.presses(gives).hears("2 of 3");
        chat.presses(kept).hears("3 of 3");
        return chat.presses("Skip").hears("Thank you");
    }

    @Test
    void aRoundComesByItselfAfterSixtyDaysAndClosesAfterSeven() {
        Neighbourhood there = settling.settle("Weir Walkers", "Onno Weir", "Ries Weir", "Romy Weir");
        clock.move(Duration.ofDays(59));
        job.run();
        assertThat(checkIns.openSince(there.community().id())).isEmpty();
        clock.move(Duration.ofDays(1));
        job.run();
        there.contact().hears("1 of 3", "Weir Walkers");
        there.voice().hears("1 of 3", "Weir Walkers");
        there.voice().presses("4").hears("2 of 3");

        clock.move(Duration.ofDays(6));
        job.run();
        assertThat(checkIns.openSince(there.community().id())).isPresent();
        clock.move(Duration.ofDays(1));
        job.run();
        there.contact()
                .hears(
                        "the result",
                        "Weir Walkers: 4",
                        "The authority: no answer this time",
                        "Only one side has answered");
        there.voice(1).hears("the result", "Weir Walkers: 4");
        assertThat(checkIns.unansweredInARow(there.community().id(), Side.AUTHORITY))
                .isEqualTo(1);
        assertThat(checkIns.unansweredInARow(there.community().id(), Side.COMMUNITY))
                .isZero();
    }

    @Test
    void whoTypesACommentAndThenSkipsLeavesNoWordsBehind() {
        Neighbourhood there = settling.settle("Dyke Dwellers", "Olga Dyke", "Rens Dyke");
        checkIns.start(there.community().id(), there.officer().person());
        there.voice().presses("4").hears("2 of 3");
        BotMessage asked = there.voice().presses("Yes").hears("3 of 3");
        there.voice().says("Please no more mornings").hears("May I pass this on");
        there.voice().press(asked, asked.button("Skip").orElseThrow()).hears("4 of 5", "yes");
        there.voice().says("/mydata");
        assertThat(there.voice().hears().text()).doesNotContain("no more mornings");
        assertThat(answers.everOf(there.representatives().getFirst().person().id()))
                .extracting(Answer::comment)
                .containsOnlyNulls();
    }

    @Test
    void aCommentReachesTheCoordinatorOnlyWithItsWritersAgreement() {
        Neighbourhood there = settling.settle("Ferry Friends", "Orla Ferry", "Ruth Ferry", "Ruben Ferry");
        Chat coordinator = settling.join("Cora Ferry", Role.COORDINATOR).chat();
        checkIns.start(there.community().id(), there.officer().person());
        there.voice().presses("2").hears("2 of 3");
        there.voice().presses("No").hears("3 of 3");
        there.voice().says("We wait too long for answers").hears("May I pass this on");
        there.voice().presses("Yes, pass it on").hears("Passed on");
        assertThat(coordinator
                        .hears("We wait too long for answers", "Ferry Friends")
                        .text())
                .doesNotContain("Ruth");

        there.voice(1).presses("1").hears("2 of 3");
        there.voice(1).presses("No").hears("3 of 3");
        there.voice(1).says("Between us only").hears("May I pass this on");
        there.voice(1).presses("No, keep it").hears("removed");
        there.contact().presses("4").hears("2 of 3");
        there.contact().presses("Yes").hears("3 of 3");
        there.contact().presses("Skip").hears("the result", "Ferry Friends: 1 and 2");
        assertThat(coordinator.everything()).noneMatch(each -> each.text().contains("Between us"));
    }

    @Test
    void nobodyIsAskedWithoutARepresentativeOrByAStranger() {
        Neighbourhood alone = settling.settle("Lonely Club", "Oki Lonely");
        alone.contact().says("/checkin Lonely Club").hears("can't be asked yet");
        Neighbourhood there = settling.settle("Pier Club", "Olle Pier", "Rita Pier");
        alone.contact()
                .pressData(
                        alone.contact().lastMessage(),
                        "checkin:ask:" + there.community().id());
        alone.contact().hears("can't find");
        there.voice().says("/checkin").hears("not among the things");
        assertThat(checkIns.openSince(there.community().id())).isEmpty();
    }
}
