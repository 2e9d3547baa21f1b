package eu.rapport.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.rapport.conversation.Incoming;
import eu.rapport.conversation.Incoming.Content;
import eu.rapport.conversation.Incoming.Edited;
import eu.rapport.conversation.Incoming.Pressed;
import eu.rapport.conversation.Incoming.Reach;
import eu.rapport.conversation.Incoming.Said;
import eu.rapport.conversation.Incoming.Sent;
import eu.rapport.conversation.Incoming.Wordless;
import eu.rapport.inbox.RawUpdate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of update that Telegram has, and some that it does not have yet. */
class TelegramReaderTest {
    private static final String ANNA =
            "{\"id\":7,\"is_bot\":false,\"first_name\":\"Anna\",\"language_code\":\"nl-BE\"}";
    private static final String PRIVATE = "{\"id\":7,\"type\":\"private\",\"first_name\":\"Anna\"}";
    private static final String GROUP = "{\"id\":-100,\"type\":\"supergroup\",\"title\":\"Town\"}";

    private final TelegramReader reader = new TelegramReader(new MessageReader(() -> "RapportBot"), Clock.systemUTC());

    @Test
    void aMessageInWords() {
        assertThat(read(message(PRIVATE, ANNA, "\"text\":\"Hello\"")))
                .contains(new Incoming(7, true, 7, "Anna", "nl-BE", Instant.ofEpochSecond(1000), new Said(5, "Hello")));
    }

    @Test
    void theWarmUpReadsAWholeMessage() {
        assertThat(reader.read(WarmUp.UPDATE).map(Incoming::content)).contains(new Said(1, "/help"));
    }

    @ParameterizedTest
    @CsvSource({
        "/help, /help",
        "/help@RapportBot, /help",
        "/LOG@rapportbot met them, /LOG met them",
        "mail me@OtherBot, mail me@OtherBot",
        "/help@OtherBot, ",
        "/help@OtherBot now, "
    })
    void commandsToOtherBotsAreNotHeard(String text, String heard) {
        assertThat(content(message(GROUP, ANNA, "\"text\":\"" + text + "\"")))
                .isEqualTo(heard == null ? Optional.empty() : Optional.of(new Said(5, heard)));
    }

    @Test
    void aGroupIsNotPrivate() {
        assertThat(read(message(GROUP, ANNA, "\"text\":\"x\"")).orElseThrow().isPrivate())
                .isFalse();
    }

    @Test
    void aCaptionIsWhatIsSaid() {
        assertThat(content(message(
                        PRIVATE,
                        ANNA,
                        "\"document\":{\"file_id\":\"a\",\"file_unique_id\":\"b\"},\"caption\":\"look\"")))
                .contains(new Said(5, "look"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "video_note|{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"duration\":1,\"length\":1}",
                "sticker|{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"type\":\"regular\",\"width\":1,\"height\":1,\"is_animated\":false,\"is_video\":false}",
                "document|{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"file_name\":\"../../x\"}",
                "contact|{\"phone_number\":\"1\",\"first_name\":\"B\"}",
                "location|{\"longitude\":1.5,\"latitude\":2.5}",
                "poll|{\"id\":\"1\",\"question\":\"?\",\"options\":[],\"total_voter_count\":0,\"is_closed\":false,\"is_anonymous\":true,\"type\":\"regular\",\"allows_multiple_answers\":false}",
                "dice|{\"emoji\":\"x\",\"value\":1}"
            })
    void whatHoldsNoWords(String kind, String json) {
        assertThat(content(message(PRIVATE, ANNA, "\"" + kind + "\":" + json))).contains(new Wordless(5, kind));
    }

    @Test
    void aGroupThatGoesOnUnderAnotherNumber() {
        assertThat(content(message(GROUP, ANNA, "\"migrate_to_chat_id\":-200")))
                .contains(new Incoming.Moved(-100, -200));
        assertThat(content(message(GROUP, ANNA, "\"migrate_from_chat_id\":-50")))
                .contains(new Incoming.Moved(-50, -100));
    }

    @Test
    void aPhotoInItsLargestSizeAndAVoiceMessage() {
        String sizes = """
            "photo":[{"file_id":"small","file_unique_id":"s","width":1,"height":1},{"file_id":"large","file_unique_id":"l","width":9,"height":9}]\
            """;
        assertThat(content(message(PRIVATE, ANNA, sizes))).contains(new Sent(5, "photo", "large", ""));
        assertThat(content(message(PRIVATE, ANNA, sizes + ",\"caption\":\"the flip chart\"")))
                .contains(new Sent(5, "photo", "large", "the flip chart"));
        assertThat(content(message(PRIVATE, ANNA, "\"photo\":[]"))).contains(new Wordless(5, "photo"));
        String voice = "\"voice\":{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"duration\":1}";
        assertThat(content(message(PRIVATE, ANNA, voice))).contains(new Sent(5, "voice", "a", ""));
    }

    @Test
    void anEditedMessage() {
        String update = message(PRIVATE, ANNA, "\"text\":\"new\",\"edit_date\":2000")
                .replace("\"message\":{", "\"edited_message\":{");

        assertThat(content(update)).contains(new Edited(5, "new"));
        assertThat(read(update).orElseThrow().at()).isEqualTo(Instant.ofEpochSecond(2000));
    }

    @Test
    void aPressedButtonEvenUnderAMessageThatIsGone() {
        for (long date : new long[] {1000, 0}) {
            assertThat(content("{\"update_id\":1,\"callback_query\":{\"id\":\"99\",\"from\":" + ANNA
                            + ",\"chat_instance\":\"1\",\"data\":\"log:save:1\",\"message\":{\"message_id\":5,\"date\":"
                            + date
                            + ",\"chat\":" + PRIVATE + "}}}"))
                    .contains(new Pressed("99", 5, "log:save:1"));
        }
    }

    @ParameterizedTest
    @CsvSource({"kicked, false", "member, true"})
    void blockingAndUnblocking(String status, boolean reachable) {
        assertThat(content(memberUpdate(status))).contains(new Reach(reachable));
    }

    static Stream<String> nothingToHear() {
        return Stream.of(
                "{\"update_id\":1}",
                "{\"update_id\":1,\"kind_of_next_year\":{\"chat\":" + PRIVATE + "}}",
                memberUpdate("hologram"),
                message(PRIVATE, ANNA, "\"new_kind_of_content\":{}"),
                message(GROUP, ANNA, "\"new_chat_members\":[" + ANNA + "]"),
                message(GROUP, ANNA, "\"pinned_message\":{\"message_id\":1,\"date\":0,\"chat\":" + GROUP + "}"),
                message(
                        GROUP,
                        "{\"id\":1087968824,\"is_bot\":true,\"first_name\":\"Group\"}",
                        "\"sender_chat\":" + GROUP + ",\"text\":\"x\""),
                "{\"update_id\":1,\"message\":{\"message_id\":5,\"date\":1,\"text\":\"no chat, no sender\"}}",
                "{\"update_id\":1,\"message\":{\"text\":\"no number\",\"chat\":" + PRIVATE + ",\"from\":" + ANNA + "}}",
                "{\"update_id\":1,\"message\":{\"message_id\":5,\"date\":1,\"text\":\"x\",\"chat\":" + PRIVATE + "}}",
                "{\"update_id\":1,\"channel_post\":{\"message_id\":5,\"date\":1,\"text\":\"x\",\"chat\":{\"id\":-5,\"type\":\"channel\"}}}",
                "{\"update_id\":1,\"callback_query\":{\"id\":\"1\",\"from\":" + ANNA
                        + ",\"chat_instance\":\"1\",\"inline_message_id\":\"x\",\"data\":\"x\"}}",
                "{\"update_id\":1,\"message_reaction\":{\"chat\":" + PRIVATE
                        + ",\"message_id\":5,\"date\":1,\"old_reaction\":[],\"new_reaction\":[]}}",
                "{\"update_id\":1,\"poll_answer\":{\"poll_id\":\"1\",\"option_ids\":[]}}");
    }

    @ParameterizedTest
    @MethodSource
    void nothingToHear(String update) {
        assertThat(read(update)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"update_id\":1,\"message\":{\"message_id\":5,\"date\":{},\"text\":\"x\"}}",
                "{\"update_id\":1,\"message\":[]}",
                "[]",
                "7"
            })
    void whatIsNoUpdateIsRefusedWithoutQuotingIt(String update) {
        assertThatThrownBy(() -> reader.read(update)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void textsAreCleanedOfWhatIsNoText() {
        assertThat(content(message(PRIVATE, ANNA, "\"text\":\"a\\u0000b\\ud83d \\u202ec\"")))
                .contains(new Said(5, "ab c"));
    }

    @Test
    void rawUpdatesAreTakenApartWithoutUnderstandingThem() throws Exception {
        String batch = "[" + message(GROUP, ANNA, "\"text\":\"\\u0000\\ud83d é\"")
                + ",{\"update_id\":2,\"message\":7},\"odd\",{\"update_id\":\"x\"}]";

        List<RawUpdate> updates = RawUpdates.of(Json.MAPPER.readTree(batch));

        assertThat(updates).hasSize(4);
        assertThat(updates.get(0)).satisfies(first -> {
            assertThat(first.updateId()).isEqualTo(1);
            assertThat(first.chatId()).isEqualTo(-100);
            assertThat(first.senderId()).isEqualTo(7);
            assertThat(first.json()).contains("\\u0000\\uD83D \\u00E9").matches("\\p{ASCII}*");
        });
        assertThat(updates.get(1).updateId()).isEqualTo(2);
        assertThat(updates.get(2).updateId()).isNegative();
        assertThat(updates.get(3).updateId())
                .isNegative()
                .isNotEqualTo(updates.get(2).updateId());
    }

    private Optional<Incoming> read(String update) {
        return reader.read(update);
    }

    private Optional<Content> content(String update) {
        return read(update).map(Incoming::content);
    }

    private static String message(String chat, String sender, String content) {
        return "{\"update_id\":1,\"message\":{\"message_id\":5,\"date\":1000,\"chat\":" + chat + ",\"from\":" + sender
                + "," + content + "}}";
    }

    private static String memberUpdate(String status) {
        return "{\"update_id\":1,\"my_chat_member\":{\"chat\":" + PRIVATE + ",\"from\":" + ANNA
                + ",\"date\":1,\"old_chat_member\":{\"status\":\"member\",\"user\":" + ANNA
                + "},\"new_chat_member\":{\"status\":\"" + status + "\",\"until_date\":0,\"user\":" + ANNA + "}}}";
    }
}
