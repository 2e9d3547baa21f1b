package eu.rapport.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.reading.Intent;
import eu.rapport.telegram.botapi.BotMessage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Commands that no intent stands for are reached by their examples; where words may mean two things, people are asked. */
@WithBot
class WordsReachCommandsTest {
    @Autowired
    Cast cast;

    @Autowired
    Commands commands;

    @Test
    void examplesAreEnough() {
        Player nora = cast.officer("Nora Reaches");
        nora.chat().says("I would like a different language please");
        nora.chat().hears("Language");
        nora.chat().says("show everything you have on me");
        nora.chat().hearsFile();
        nora.chat().says("I want to be removed from here, forget me");
        nora.chat().hears("?");
        nora.chat().presses("No");
    }

    @ParameterizedTest
    @EnumSource(Intent.class)
    void whatIsWantedReachesTheCommandThatIsThereForIt(Intent intent) {
        Optional<String> own = commands.named(intent.command()).map(Command::name);
        assertThat(commands.meaning(intent).stream().findFirst().map(Command::name))
                .isEqualTo(own);
    }

    @Test
    void riskIsForTheAuthorityAndPromisesForTheCommunity() {
        cast.coordinator("Cees Asks About Risks")
                .chat()
                .says("who is about to slip away from us?")
                .hears("need");
    }

    @Test
    void whatMayBeTwoThingsIsAsked() {
        Player nora = cast.officer("Nora Unsure");
        nora.chat().says("the bins at the hall");
        BotMessage question = nora.chat().hears("not quite sure");
        assertThat(question.button("None of these")).isPresent();
        nora.chat().presses("None of these");
        nora.chat().hears("I am not sure what you mean");
        nora.chat().press(question, question.button("None of these").orElseThrow());
        nora.chat().hears("taken that up already");
    }

    @Test
    void aQuestionLeftAloneIsForgotten() {
        Player nora = cast.officer("Nora Moves On");
        nora.chat().says("the bins at the hall");
        nora.chat().hears("not quite sure");
        nora.chat().says("what can you do?");
        nora.chat().hears("/help");
    }
}
