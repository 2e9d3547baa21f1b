package eu.rapport.practice;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** A bot that repeats what it hears, in bold, over a button that rewords it. */
final class EchoBot implements AutoCloseable {
    final OkHttpTelegramClient client;
    final List<String> heard = new CopyOnWriteArrayList<>();
    private final Thread loop = Thread.ofVirtual().unstarted(this::poll);

    EchoBot(PracticeServer server) {
        client = new OkHttpTelegramClient(
                server.token(),
                TelegramUrl.builder()
                        .schema("http")
                        .host("127.0.0.1")
                        .port(server.port())
                        .build());
        loop.start();
    }

    private void poll() {
        int offset = 0;
        try {
            while (!loop.isInterrupted()) {
                for (Update update : client.execute(
                        GetUpdates.builder().offset(offset).timeout(5).build())) {
                    offset = update.getUpdateId() + 1;
                    answer(update);
                }
            }
        } catch (Exception closed) {
            heard.add("ended: " + closed);
        }
    }

    private void answer(Update update) throws Exception {
        if (update.hasCallbackQuery()) {
            press(update.getCallbackQuery());
        } else if (update.hasEditedMessage()) {
            heard.add("edited: " + update.getEditedMessage().getText());
        } else {
            heard.add(update.getMessage().getText());
            echo(update.getMessage().getChatId(), update.getMessage().getText());
        }
    }

    private void press(CallbackQuery press) throws Exception {
        heard.add("pressed: " + press.getData());
        client.execute(EditMessageText.builder()
                .chatId(press.getMessage().getChatId())
                .messageId(press.getMessage().getMessageId())
                .text("Saved.")
                .build());
        client.execute(AnswerCallbackQuery.builder()
                .callbackQueryId(press.getId())
                .text("Noted")
                .build());
    }

    private void echo(long chat, String text) throws Exception {
        client.execute(SendMessage.builder()
                .chatId(chat)
                .text("You said: " + text)
                .entities(List.of(
                        MessageEntity.builder().type("bold").offset(0).length(9).build()))
                .replyMarkup(new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(InlineKeyboardButton.builder()
                        .text("Save")
                        .callbackData("save:1")
                        .build()))))
                .build());
    }

    @Override
    public void close() {
        loop.interrupt();
    }
}
