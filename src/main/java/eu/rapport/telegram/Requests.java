package eu.rapport.telegram;

import eu.rapport.outbox.Message.Button;
import eu.rapport.outbox.Message.MenuEntry;
import eu.rapport.texts.StyledText;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.DeleteMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Puts messages into Telegram's terms. Emphasis goes beside the text, as entities: nothing in a text is ever parsed. */
final class Requests {
    private static final LinkPreviewOptions NO_PREVIEW =
            LinkPreviewOptions.builder().isDisabled(true).build();
    private static final int DESCRIPTION = 256;

    private Requests() {}

    static SendMessage words(long chatId, StyledText text, List<List<Button>> buttons) {
        return SendMessage.builder()
                .chatId(chatId)
                .text(text.text())
                .entities(entities(text))
                .linkPreviewOptions(NO_PREVIEW)
                .replyMarkup(keyboard(buttons))
                .build();
    }

    static EditMessageText rewording(long chatId, long messageId, StyledText text, List<List<Button>> buttons) {
        return EditMessageText.builder()
                .chatId(chatId)
                .messageId((int) messageId)
                .text(text.text())
                .entities(entities(text))
                .linkPreviewOptions(NO_PREVIEW)
                .replyMarkup(keyboard(buttons))
                .build();
    }

    static EditMessageCaption recaption(long chatId, long messageId, StyledText text, List<List<Button>> buttons) {
        return EditMessageCaption.builder()
                .chatId(Long.toString(chatId))
                .messageId((int) messageId)
                .caption(text.text())
                .captionEntities(entities(text))
                .replyMarkup(keyboard(buttons))
                .build();
    }

    static SendPhoto picture(long chatId, byte[] png, StyledText caption, List<List<Button>> buttons) {
        return SendPhoto.builder()
                .chatId(chatId)
                .photo(new InputFile(new ByteArrayInputStream(png), "picture.png"))
                .caption(caption.text().isEmpty() ? null : caption.text())
                .captionEntities(entities(caption))
                .replyMarkup(keyboard(buttons))
                .build();
    }

    static SendPhoto photo(long chatId, String fileId, StyledText caption) {
        return SendPhoto.builder()
                .chatId(chatId)
                .photo(new InputFile(fileId))
                .caption(caption.text().isEmpty() ? null : caption.text())
                .captionEntities(entities(caption))
                .build();
    }

    static SendDocument document(long chatId, String fileName, byte[] content, StyledText caption) {
        return SendDocument.builder()
                .chatId(chatId)
                .document(new InputFile(new ByteArrayInputStream(content), fileName.replaceAll("[^\\w.\\- ]", "_")))
                .caption(caption.text().isEmpty() ? null : caption.text())
                .captionEntities(entities(caption))
                .build();
    }

    static BotApiMethod<Boolean> menu(long chatId, List<MenuEntry> entries) {
        BotCommandScopeChat scope =
                BotCommandScopeChat.builder().chatId(Long.toString(chatId)).build();
        if (entries.isEmpty()) {
            return DeleteMyCommands.builder().scope(scope).build();
        }
        return SetMyCommands.builder()
                .scope(scope)
                .commands(entries.stream().map(Requests::command).toList())
                .build();
    }

    private static BotCommand command(MenuEntry entry) {
        String description = entry.description();
        return new BotCommand(
                entry.command(),
                description.length() > DESCRIPTION ? description.substring(0, DESCRIPTION) : description);
    }

    private static List<MessageEntity> entities(StyledText text) {
        return text.spans().stream().map(Requests::entity).toList();
    }

    private static MessageEntity entity(StyledText.Span span) {
        String type = switch (span.style()) {
            case BOLD -> "bold";
            case ITALIC -> "italic";
            case HIDDEN -> "spoiler";
        };
        return MessageEntity.builder()
                .type(type)
                .offset(span.from())
                .length(span.length())
                .build();
    }

    private static @Nullable InlineKeyboardMarkup keyboard(List<List<Button>> buttons) {
        if (buttons.isEmpty()) {
            return null;
        }
        return new InlineKeyboardMarkup(buttons.stream().map(Requests::row).toList());
    }

    private static InlineKeyboardRow row(List<Button> buttons) {
        return new InlineKeyboardRow(buttons.stream()
                .map(each -> InlineKeyboardButton.builder()
                        .text(each.label())
                        .callbackData(each.data())
                        .url(each.link())
                        .build())
                .toList());
    }
}
