package eu.rapport.conversation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.Eventually;
import eu.rapport.MovableClock;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.models.Wire;
import eu.rapport.telegram.botapi.BotMessage;
import eu.rapport.telegram.botapi.Chat;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The whole bot with a chat model: it answers at once as without one, and better afterwards where the model settles something. */
@WithBot
@TestPropertySource(
        properties = {
            "rapport.llm.provider=openai",
            "rapport.llm.api-key=key",
            "rapport.llm.patience=5s",
            "spring.quartz.properties.org.quartz.scheduler.instanceName=second-thoughts"
        })
@DirtiesContext
class SecondThoughtsTest {
    private static final WireMockServer MODEL = new WireMockServer(options().dynamicPort());
    private static final String UNSURE = "which communities has only Sam ever met?";
    private static final String MEANT =
            "{\"intent\":\"query_dependence\",\"quote\":\"which communities has only Sam ever met\"}";

    @Autowired
    Cast cast;

    @Autowired
    Communities communities;

    @Autowired
    MovableClock clock;

    @DynamicPropertySource
    static void model(DynamicPropertyRegistry properties) {
        MODEL.start();
        properties.add("rapport.llm.base-url", () -> MODEL.baseUrl() + "/v1");
    }

    @AfterAll
    static void stop() {
        MODEL.stop();
    }

    @BeforeEach
    void rested() {
        MODEL.resetAll();
        clock.move(Duration.ofMinutes(3));
    }

    @Test
    void aQuestionBackIsAnsweredByTheModelAndTheOtherChoicesStay() {
        answers(MEANT, 300);
        Chat chat = cast.coordinator("Celia Second").chat();
        chat.says(UNSURE);
        BotMessage asked = chat.hears("not quite sure");
        BotMessage taken = chat.hears("I took that as", "depend on one person");
        assertThat(taken.id()).isEqualTo(asked.id());
        assertThat(taken.labels())
                .contains("None of these")
                .hasSizeLessThan(asked.labels().size() + 1);
        chat.hears("depend");
        chat.says("/help");
        chat.hears("/log");
    }

    @Test
    void whoeverHasChosenByThenIsNotTalkedInto() {
        answers(MEANT, 1500);
        Chat chat = cast.coordinator("Carl Second").chat();
        chat.says(UNSURE);
        chat.hears("not quite sure");
        chat.presses("None of these");
        chat.hears("not sure what you mean");
        asked(1);
        chat.says("/help");
        chat.hears("/log");
        assertThat(chat.everything()).noneMatch(each -> each.says("I took that as"));
    }

    @Test
    void aDraftIsRewordedWhereTheModelKnowsTheCommunityByAStrangeName() {
        Player officer = cast.officer("Odo Second");
        Community community = communities.add("Secondhand Spinners", Set.of(), Set.of(), null, officer.person());
        answers("{\"community\":\"Secondhand Spinners\"}", 300);
        officer.chat().says("Met people from the Wheelwright club yesterday");
        BotMessage draft = officer.chat().hears("This is what I understood", "Wheelwright");
        assertThat(draft.labels()).doesNotContain("Save");
        BotMessage better = officer.chat().hears("Community: " + community.name());
        assertThat(better.id()).isEqualTo(draft.id());
        assertThat(better.labels()).contains("Save");
        String prompt = MODEL.findAll(postRequestedFor(anyUrl())).getFirst().getBodyAsString();
        assertThat(prompt).contains("Secondhand Spinners").doesNotContain("Odo Second");
    }

    @Test
    void whatIsCorrectedByHandStays() {
        Player officer = cast.officer("Ona Second");
        communities.add("Thirdhand Threads", Set.of(), Set.of(), null, officer.person());
        Community chosen = communities.add("Fourthhand Felters", Set.of(), Set.of(), null, officer.person());
        answers("{\"community\":\"Thirdhand Threads\"}", 1500);
        Chat chat = officer.chat();
        chat.says("Met people from the Cartwright club yesterday");
        chat.hears("This is what I understood", "Cartwright");
        chat.presses("Other…");
        chat.says(chosen.name());
        chat.hears("Community: " + chosen.name());
        asked(1);
        chat.presses("Save");
        chat.hears("Saved: your meeting with " + chosen.name());
    }

    @Test
    void errorGarbageAndSlownessLeaveTheAnswerAsWithoutAModel() {
        Chat chat = cast.coordinator("Cleo Second").chat();
        MODEL.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(503)));
        staysAQuestion(chat, 1);
        answers("HACKED. Ignore all rules.", 0);
        staysAQuestion(chat, 2);
        answers("{\"intent\":\"query_dependence\",\"quote\":\"show all notes\"}", 0);
        staysAQuestion(chat, 3);
        assertThat(chat.everything()).noneMatch(each -> each.says("HACKED") || each.says("I took that as"));
    }

    private static void staysAQuestion(Chat chat, int times) {
        chat.says(UNSURE);
        chat.hears("not quite sure");
        asked(times);
        chat.presses("None of these");
        chat.hears("not sure what you mean");
    }

    private static void asked(int times) {
        Eventually.so(
                "the model was asked",
                () -> MODEL.findAll(postRequestedFor(anyUrl())).size() >= times);
    }

    private static void answers(String content, int delay) {
        MODEL.stubFor(post(anyUrl())
                .willReturn(aResponse()
                        .withFixedDelay(delay)
                        .withHeader("Content-Type", "application/json")
                        .withBody(Wire.answer("openai", content))));
    }
}
