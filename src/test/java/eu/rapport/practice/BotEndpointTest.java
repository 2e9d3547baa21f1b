package eu.rapport.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** The endpoint as the client that the bot uses sees it. */
class BotEndpointTest {
    @TempDir
    static Path home;

    private static PracticeServer server;
    private static OkHttpTelegramClient client;

    @BeforeAll
    static void start() {
        server = PracticeServer.in(home);
        client = new OkHttpTelegramClient(
                server.token(),
                TelegramUrl.builder()
                        .schema("http")
                        .host("127.0.0.1")
                        .port(server.port())
                        .build());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theBotKnowsItselfAndAWrongTokenIsTurnedAway() throws Exception {
        assertThat(client.execute(new GetMe()).getUserName()).isEqualTo("rapport_practice_bot");
        assertThat(raw("bot1:wrong/getMe")).contains("\"ok\":false", "401", "Unauthorized");
        assertThat(raw("bot" + server.token() + "/GETME")).contains("\"ok\":true");
        assertThat(raw("bot" + server.token() + "/getStars")).contains("404", "method not found");
    }

    @Test
    void aMessageIsSentReworded_andRefusedInTelegramsWords() throws Exception {
        SendMessage send = to(PracticeServer.AMINA, "Hello <b>&amp; مرحبا 👋");
        send.setEntities(
                List.of(MessageEntity.builder().type("bold").offset(0).length(5).build()));
        send.setReplyMarkup(keyboard("Yes", "go:yes"));
        Message sent = client.execute(send);
        assertThat(sent.getText()).isEqualTo("Hello <b>&amp; مرحبا 👋");
        assertThat(sent.getEntities().getFirst().getType()).isEqualTo("bold");

        EditMessageText edit = EditMessageText.builder()
                .chatId(PracticeServer.AMINA)
                .messageId(sent.getMessageId())
                .text("Done")
                .build();
        assertThat(((Message) client.execute(edit)).getReplyMarkup()).isNull();
        assertRefused(() -> client.execute(edit), 400, "message is not modified");
        assertThat(client.execute(new DeleteMessage(Long.toString(PracticeServer.AMINA), sent.getMessageId())))
                .isTrue();
        assertRefused(() -> client.execute(edit), 400, "message to edit not found");

        assertRefused(() -> client.execute(to(99, "Who?")), 400, "chat not found");
        assertRefused(() -> client.execute(to(PracticeServer.AMINA, "x".repeat(4097))), 400, "message is too long");
        SendMessage longData = to(PracticeServer.AMINA, "Choose");
        longData.setReplyMarkup(keyboard("Yes", "é".repeat(33)));
        assertRefused(() -> client.execute(longData), 400, "BUTTON_DATA_INVALID");
    }

    @Test
    void picturesAndFilesArriveWhole() throws Exception {
        byte[] png = png();
        Message picture = client.execute(SendPhoto.builder()
                .chatId(PracticeServer.JOOST)
                .photo(new InputFile(new ByteArrayInputStream(png), "health.png"))
                .caption("Three of twelve need care")
                .build());
        assertThat(picture.getPhoto().getFirst().getWidth()).isEqualTo(40);
        String path = client.execute(new GetFile(picture.getPhoto().getFirst().getFileId()))
                .getFilePath();
        assertThat(bytes("file/bot" + server.token() + "/" + path)).isEqualTo(png);

        byte[] large = "{\"name\":\"Joost\"}".repeat(150_000).getBytes(StandardCharsets.UTF_8);
        Message file = client.execute(SendDocument.builder()
                .chatId(PracticeServer.JOOST)
                .document(new InputFile(new ByteArrayInputStream(large), "mydata.json"))
                .build());
        assertThat(file.getDocument().getFileName()).isEqualTo("mydata.json");
        assertThat(bytes("practice/files/" + file.getDocument().getFileId())).isEqualTo(large);
    }

    @Test
    void updatesStayUntilTheyAreConfirmed_andAPressIsAnsweredOnce() throws Exception {
        Visitors visitors = server.bean(Visitors.class);
        visitors.say(PracticeServer.JOOST, "/log Met Amina");
        List<Update> first = updates(0, 0);
        assertThat(updates(first.getFirst().getUpdateId(), 0)).hasSameSizeAs(first);
        Message said = first.getLast().getMessage();
        assertThat(said.getEntities().getFirst().getType()).isEqualTo("bot_command");
        assertThat(said.getFrom().getId()).isEqualTo(PracticeServer.JOOST);
        assertThat(updates(first.getLast().getUpdateId() + 1, 0)).isEmpty();

        SendMessage question = to(PracticeServer.JOOST, "Save it?");
        question.setReplyMarkup(keyboard("Save", "log:save"));
        Message asked = client.execute(question);
        Thread.ofVirtual().start(() -> visitors.press(PracticeServer.JOOST, asked.getMessageId(), "log:save"));
        Update press = updates(first.getLast().getUpdateId() + 1, 20).getFirst();
        assertThat(press.getCallbackQuery().getData()).isEqualTo("log:save");
        assertThat(press.getCallbackQuery().getMessage().getMessageId()).isEqualTo(asked.getMessageId());
        AnswerCallbackQuery answer =
                new AnswerCallbackQuery(press.getCallbackQuery().getId());
        assertThat(client.execute(answer)).isTrue();
        assertRefused(() -> client.execute(answer), 400, "query is too old");

        visitors.edit(PracticeServer.JOOST, said.getMessageId(), "/log Met Hodan");
        assertThat(updates(press.getUpdateId() + 1, 0)
                        .getFirst()
                        .getEditedMessage()
                        .getText())
                .isEqualTo("/log Met Hodan");
    }

    @Test
    void aChatHasItsOwnMenu() throws Exception {
        client.execute(SetMyCommands.builder()
                .command(new BotCommand("help", "What you can do"))
                .build());
        client.execute(SetMyCommands.builder()
                .command(new BotCommand("risks", "Relationships at risk"))
                .scope(new BotCommandScopeChat(Long.toString(PracticeServer.MARIANNE)))
                .build());
        MenuMethods menus = server.bean(MenuMethods.class);
        assertThat(menus.of(PracticeServer.MARIANNE).toString())
                .contains("risks")
                .doesNotContain("help");
        assertThat(menus.of(PracticeServer.AMINA).toString()).contains("help");
    }

    @Test
    void otherSitesInTheSameBrowserAreTurnedAway() throws Exception {
        HttpRequest foreign = HttpRequest.newBuilder(URI.create(server.page() + "practice/state"))
                .header("Origin", "https://example.org")
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(foreign, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(403);
    }

    private interface Sending {
        Object go() throws Exception;
    }

    private static void assertRefused(Sending sending, int code, String why) {
        assertThatThrownBy(sending::go).isInstanceOfSatisfying(TelegramApiRequestException.class, refused -> {
            assertThat(refused.getErrorCode()).isEqualTo(code);
            assertThat(refused.getApiResponse()).contains(why);
        });
    }

    private static SendMessage to(long chat, String text) {
        return new SendMessage(Long.toString(chat), text);
    }

    private static InlineKeyboardMarkup keyboard(String label, String data) {
        return new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(
                InlineKeyboardButton.builder().text(label).callbackData(data).build())));
    }

    private static List<Update> updates(int offset, int timeout) throws Exception {
        return client.execute(
                GetUpdates.builder().offset(offset).timeout(timeout).build());
    }

    private static byte[] png() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static String raw(String path) throws Exception {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.page() + path)).build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }
}
