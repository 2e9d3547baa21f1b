package eu.rapport.promises;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.MovableClock;
import eu.rapport.WithBot;
import eu.rapport.shared.Side;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.Chat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@WithBot
class PromiseTalkTest {
    @Autowired
    BotApiStandIn telegram;

    @Autowired
    MovableClock clock;

    @Autowired
    Promises promises;

    @Autowired
    PromiseQuestionsJob questions;

    private Neighbourhood.Settling settling;

    @BeforeEach
    void settling(@Autowired AutowireCapableBeanFactory beans) {
        settling = beans.createBean(Neighbourhood.Settling.class);
    }

    @Test
    void anotherPromiseIsNoAnswerToWhichDay() {
        Neighbourhood there = settling.settle("Garden Gate", "Olle Garden", "Gita Garden");
        there.contact().says("We promise Garden Gate a meeting room next month").hears("Which day do you mean");
        there.contact()
                .says("Garden Gate promised us to bring volunteers by 5 March")
                .hears("Which is it?");
        there.contact().presses("It is something new").hears("bring volunteers", "5 March");
    }

    @Test
    void aPromiseInPlainWordsIsShownBackSavedAndAskedAboutTheDayAfter() {
        Neighbourhood there = settling.settle("Harbour Choir", "Olga Harbour", "Rik Harbour", "Rosa Harbour");

        there.contact().says("I promised Harbour Choir to send the plan by Friday");
        there.contact().hears("Harbour Choir", "send the plan", "Friday");
        there.contact().presses("Save").hears("Saved", "send the plan");
        there.voice().hears("send the plan", "Friday");

        clock.move(Duration.ofDays(4));
        questions.run();
        assertThat(questionsHeard(there.voice())).isZero();
        clock.move(Duration.ofDays(1));
        questions.run();
        there.voice().hears("send the plan", "Was it kept?");
        there.voice(1).hears("send the plan", "Was it kept?");

        there.voice().presses("Not").hears("not kept");
        there.contact().hears("send the plan", "not kept");
        there.voice().says("Nothing came so far").hears("passed that on");
        there.contact().hears("Nothing came so far");
        there.voice(1).presses("Kept").hears("answered that already");

        assertThat(promises.of(there.community().id()))
                .singleElement()
                .extracting(Promise::state, Promise::judgedWords)
                .containsExactly(PromiseState.NOT_KEPT, "Nothing came so far");
        assertThat(telegram.problems()).isEmpty();
    }

    private static long questionsHeard(Chat chat) {
        return chat.messages().stream()
                .filter(each -> each.button("Too early").isPresent())
                .count();
    }

    @Test
    void tooEarlyIsAskedAgainAfterTwoWeeks() {
        Neighbourhood there = settling.settle("Canal Gardeners", "Olaf Canal", "Rina Canal");
        LocalDate today = LocalDate.ofInstant(clock.instant(), Neighbourhood.BRUSSELS);
        promises.record(new NewPromise(
                there.community().id(),
                Side.AUTHORITY,
                null,
                "repair the fence",
                today.minusDays(1),
                null,
                there.officer().person().id()));

        questions.run();
        there.voice().presses("Too early").hears("too early", "I will ask again on Monday");
        there.contact().hears("repair the fence", "too early");

        clock.move(Duration.ofDays(13));
        questions.run();
        assertThat(questionsHeard(there.voice())).isZero();
        clock.move(Duration.ofDays(1));
        questions.run();
        there.voice().hears("repair the fence", "Was it kept?");
        there.voice().presses("Kept").hears("Noted as kept");

        there.voice().says("/promises").hears("Recently answered", "repair the fence");
        clock.move(Duration.ofDays(91));
        there.voice().says("/promises");
        assertThat(there.voice().hears("Nothing is promised").text()).doesNotContain("repair the fence");
    }

    @Test
    void whatTheGiverCallsDoneIsForTheReceiverToSay() {
        Neighbourhood there = settling.settle("Mill Street Club", "Otto Mill", "Rens Mill");
        there.contact().says("/promise I promised Mill Street Club to lend them chairs");
        there.contact().presses("Save").hears("Saved");

        there.contact().says("/promises Mill Street").hears("lend them chairs", "no day named");
        there.contact().presses("Done 1").hears("lend them chairs", "last word");
        questions.run();
        there.voice().hears("lend them chairs", "Was it kept?");
        there.contact().says("/undo").hears("open again");
        there.voice().presses("Kept").hears("kept");
        there.contact().hears("lend them chairs", "kept");
        there.voice().says("what was promised to us?").hears("Mill Street Club", "lend them chairs", "kept");
    }

    @Test
    void aPromiseOfTheCommunityIsForThePointOfContactToJudge() {
        Neighbourhood there = settling.settle("Dune Readers", "Omar Dune", "Ria Dune");
        there.voice().says("/promise We promised to bring the list of members by tomorrow");
        there.voice().hears("Dune Readers promised the authority", "Tuesday");
        there.voice().presses("Save").hears("Saved");
        there.contact().hears("Ria Dune", "bring the list");

        clock.move(Duration.ofDays(2));
        questions.run();
        there.contact().hears("bring the list", "Was it kept?");
        there.contact().presses("Partly").hears("partly kept");
        there.voice().hears("bring the list", "partly kept");
    }

    @Test
    void aRepresentativeWhoAsksHowThingsStandHearsWhatWasPromisedAndRaised() {
        Neighbourhood there = settling.settle("Meadow Club", "Oda Meadow", "Rolf Meadow");
        there.voice().says("/concern The lamps are broken").hears("I understood this concern");
        there.voice().presses("Save").hears("Saved");

        for (String question : List.of("how are we doing?", "where is my concern?")) {
            there.voice().says(question).hears("Meadow Club: promises and concerns", "The lamps are broken");
        }
    }

    @Test
    void nobodySeesThePromisesOfOthers() {
        Neighbourhood there = settling.settle("Orchard Club", "Oda Orchard", "Rolf Orchard");
        Neighbourhood elsewhere = settling.settle("Quarry Club", "Okke Quarry", "Rune Quarry");
        Promise promise = promises.record(new NewPromise(
                there.community().id(),
                Side.AUTHORITY,
                null,
                "paint the gate",
                null,
                null,
                there.officer().person().id()));

        for (Chat stranger : new Chat[] {elsewhere.contact(), elsewhere.voice()}) {
            stranger.says("/promises Orchard Club");
            assertThat(stranger.hears().text()).doesNotContain("paint the gate");
            stranger.pressData(
                    stranger.lastMessage(), "promises:show:" + there.community().id());
            assertThat(stranger.hears().text()).doesNotContain("paint the gate");
            stranger.pressData(stranger.lastMessage(), "promise:judge:%d:KEPT:0".formatted(promise.id()));
            assertThat(stranger.hears().text()).doesNotContain("paint the gate");
        }
        assertThat(promises.find(promise.id())).map(Promise::state).contains(PromiseState.OPEN);
    }

    @Test
    void whoSaysBeforeTheDayWhetherItWasKeptIsToldHowItStands() {
        Neighbourhood there = settling.settle("Ferry Captains", "Orla Ferry", "Rudi Ferry");
        LocalDate today = LocalDate.ofInstant(clock.instant(), Neighbourhood.BRUSSELS);
        record(there, "mend the pier", today.plusDays(30));
        record(there, "lend a boat", null);

        there.voice()
                .says("/promises")
                .hears("Your point of contact: " + there.officer().person().name(), "mend the pier", "lend a boat");
        there.voice().presses("Was 1 kept?");
        assertThat(there.voice().hears("mend the pier", "Was it kept?").text())
                .contains("how this promise stands", "due " + day(today.plusDays(30)))
                .doesNotContain("passed", "said to be done");
        there.voice().presses("Too early").hears("I will ask again on " + day(today.plusDays(31)));
        there.contact().hears("I will ask them again on " + day(today.plusDays(31)));

        there.voice().says("/promises").hears("lend a boat");
        there.voice().presses("Was 2 kept?").hears("lend a boat", "no day named", "Was it kept?");

        clock.move(Duration.ofDays(31));
        questions.run();
        there.voice().hears("A promise was due on", "mend the pier", "Was it kept?");
    }

    @Test
    void aWrongTapIsTakenBackAndAnsweredAnew() {
        Neighbourhood there = settling.settle("Lock Keepers", "Orla Lock", "Rudi Lock");
        LocalDate today = LocalDate.ofInstant(clock.instant(), Neighbourhood.BRUSSELS);
        record(there, "oil the gates", today.plusDays(3));
        there.voice().says("/promises").hears("oil the gates");
        there.voice().presses("Was 1 kept?").hears("oil the gates", "Was it kept?");
        there.voice().presses("Not").hears("Noted as not kept");
        there.contact().hears("oil the gates", "not kept");

        there.voice().presses("Undo").hears("oil the gates", "Was it kept?");
        there.contact().hears("oil the gates", "has taken that answer back");
        assertThat(promises.openOf(there.community().id())).hasSize(1);
        there.voice().presses("Kept").hears("Noted as kept");
        there.contact().hears("The other side says: kept");
        assertThat(promises.openOf(there.community().id())).isEmpty();
    }

    private void record(Neighbourhood there, String words, @Nullable LocalDate due) {
        long officer = there.officer().person().id();
        promises.record(new NewPromise(there.community().id(), Side.AUTHORITY, officer, words, due, null, officer));
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH));
    }
}
