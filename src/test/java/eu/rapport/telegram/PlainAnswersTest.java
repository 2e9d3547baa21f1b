package eu.rapport.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainAnswersTest {
    private static final String MESSAGE_7 =
            "{\"ok\":true,\"result\":{\"message_id\":7,\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"}}}";

    @Test
    void ofASentMessageOnlyTheNumberIsNeeded() throws IOException {
        assertThat(PlainAnswers.plain(
                        200, "{\"ok\":true,\"result\":{\"message_id\":7,\"date\":{\"odd\":1},\"chat\":[]}}"))
                .isEqualTo(MESSAGE_7);
    }

    @Test
    void aBrokenOffAnswerStillTellsThatItArrived() throws IOException {
        assertThat(PlainAnswers.plain(200, "{\"ok\":true,\"result\":{\"message_id\":7,\"fro"))
                .isEqualTo(MESSAGE_7);
        assertThat(PlainAnswers.plain(200, "{\"ok\":true,\"res")).isEqualTo("{\"ok\":true}");
    }

    @Test
    void anUnreadableSuccessIsNone() {
        for (String body : new String[] {"", "<html>", "[]", "null", "{}"}) {
            assertThatThrownBy(() -> PlainAnswers.plain(200, body)).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"502,<html>Bad Gateway</html>", "500,''", "503,{", "429,slow down", "413,too large"})
    void theStatusOfAnAnswerInOtherWordsIsKept(int status, String body) throws IOException {
        assertThat(PlainAnswers.plain(status, body)).contains("\"ok\":false").contains("\"error_code\":" + status);
    }

    @Test
    void telegramsOwnErrorsStayAsTheyAre() throws IOException {
        String error = "{\"ok\":false,\"error_code\":429,\"description\":\"x\",\"parameters\":{\"retry_after\":3}}";

        assertThat(PlainAnswers.plain(429, error)).isEqualTo(error);
        assertThat(PlainAnswers.plain(403, "{\"ok\":false}")).isEqualTo("{\"ok\":false,\"error_code\":403}");
    }

    @Test
    void truthsAndOtherObjectsPass() throws IOException {
        assertThat(PlainAnswers.plain(200, "{\"ok\":true,\"result\":true}")).isEqualTo("{\"ok\":true,\"result\":true}");
        assertThat(PlainAnswers.plain(200, "{\"ok\":true,\"result\":{\"id\":1}}"))
                .isEqualTo("{\"ok\":true,\"result\":{\"id\":1}}");
    }
}
