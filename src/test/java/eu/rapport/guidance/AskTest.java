package eu.rapport.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.Eventually;
import eu.rapport.MovableClock;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.telegram.botapi.Chat;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WithBot
class AskTest {
    private static final String SOURCE = "Engaging with communities";

    @Autowired
    Cast cast;

    @Autowired
    Communities communities;

    @Autowired
    Questions questions;

    @Autowired
    MovableClock clock;

    @Test
    void anAnswerNamesTheStepForWhomAndThePaperOnce() {
        Chat officer = cast.officer("Oda Asks").chat();

        officer.says("/ask when should vetting be done");

        String answer = officer.hears("vetting", "Step 3, selecting partners", "for local authorities", SOURCE)
                .text();
        assertThat(answer.split(SOURCE, -1)).hasSize(2);
    }

    @Test
    void whatThePaperDoesNotSayIsRefusedWithoutASourceAndCanGoToTheCoordinator() {
        Chat coordinator = cast.coordinator("Cora Answers").chat();
        Chat officer = cast.officer("Otto Asks").chat();

        officer.says("/ask how long do I boil eggs");
        assertThat(officer.hears("does not say").text()).doesNotContain(SOURCE).doesNotContain("Step");

        officer.presses("Ask the coordinator").hears("passed your question on");
        officer.presses("Ask the coordinator").hears("already");
    }

    @Test
    void whatStandsOnACardIsATapAwayWhereThePaperSaysNothing() {
        Player opal = cast.officer("Opal Asks");
        communities.add("Kettledrum Fanfare", Set.of(), Set.of(), null, opal.person());
        opal.chat().says("/ask how long does Kettledrum Fanfare boil eggs");
        opal.chat().hears("does not say");
        opal.chat().presses("Card of Kettledrum Fanfare").hears("Kettledrum Fanfare", "Ties");
    }

    @Test
    void withoutAQuestionItAsksForOne() {
        Chat officer = cast.officer("Olaf Asks").chat();

        officer.says("/ask");
        officer.hears("What would you like to know");
        officer.says("what makes a safe space?");
        officer.hears("safe space", "Step 4");
    }

    @Test
    void theOtherSidesViewAndMoreAreOneTapAway() {
        long community = communities
                .add(
                        "Asking Choir",
                        Set.of(),
                        Set.of(),
                        null,
                        cast.officer("Ola Adds").person())
                .id();
        Chat voice = cast.representative("Rosa Asks", community).chat();

        voice.says("/ask the town asks us strange screening questions, should we answer them");
        voice.hears("for communities", SOURCE);
        voice.presses("The other side's view").hears("local authorities");
        voice.presses("More on this").hears("Step");
    }

    @Test
    void aPlainQuestionThatNothingElseUnderstandsIsRefusedWithTheOfferToPassItOn() {
        Cast.Player coordinator = cast.coordinator("Cleo Answers");
        Chat officer = cast.officer("Odin Asks").chat();

        officer.says("who won the match yesterday?");
        officer.hears("does not say");
        officer.presses("Ask the coordinator").hears("passed your question on");
        coordinator.chat().hears("Odin Asks", "who won the match yesterday?");

        officer.says("blue bicycles");
        officer.hears("not sure what you mean");
    }

    @ParameterizedTest
    @ValueSource(strings = {"How do I flurble the gronk in the snazzwozzle ", "vetting ", "", "🙂 "})
    void nonsenseIsRefused(String start) {
        Chat officer = cast.officer("Nora Nonsense").chat();

        officer.says("/ask " + start + "x".repeat(300));

        assertThat(officer.hears("does not say").text()).doesNotContain(SOURCE);
    }

    @Test
    void aBroadQuestionGivesTheStepsAsButtons() {
        Chat officer = cast.officer("Bruno Broad").chat();

        officer.says("how do we start?");
        officer.hears("Which one are you at");
        officer.presses("Step 2, establishing relationships").hears("preventing radicalisation", SOURCE);
    }

    @Test
    void aQuestionThatLeansOnTheLastOneIsAnsweredForWhatItAsksItself() {
        Chat officer = cast.officer("Fenna Follows").chat();

        officer.says("/ask what makes a safe space?");
        officer.hears("safe space", "Step 4");
        officer.says("and good food, is the fun factor important?");
        officer.hears("fun factor");
        officer.says("and what about the place?");
        officer.hears("territory");
        officer.says("and who won the world cup?");
        officer.hears("does not say");
    }

    @Test
    void afterTenMinutesAQuestionStandsAlone() {
        Player officer = cast.officer("Frits Follows");
        officer.chat().says("/ask what makes a safe space?").hears("safe space");

        clock.move(Duration.ofMinutes(9));
        officer.chat().says("and what about the place?").hears("territory");
        assertThat(lastWords(officer)).contains("safe space", "the place");

        clock.move(Duration.ofMinutes(11));
        officer.chat().says("and what about the press?");
        Eventually.so("the question is kept", () -> lastWords(officer).contains("press"));
        assertThat(lastWords(officer)).doesNotContain("place");
    }

    private String lastWords(Player asker) {
        return questions
                .lastOf(asker.person(), Duration.ofHours(1))
                .orElseThrow()
                .words();
    }

    @Test
    void whereTheOtherSideIsToldNothingOnExactlyThisItHearsWhatTheStepSays() {
        Chat officer = cast.officer("Ortwin Other").chat();

        officer.says("/ask can an intern do the mapping to save money");
        officer.hears("intern");
        officer.presses("The other side's view").hears("Step 1", "for communities");
    }
}
