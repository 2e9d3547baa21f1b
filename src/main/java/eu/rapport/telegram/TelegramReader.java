package eu.rapport.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import eu.rapport.conversation.Incoming;
import eu.rapport.conversation.Incoming.Content;
import eu.rapport.conversation.Incoming.Moved;
import eu.rapport.conversation.Incoming.Pressed;
import eu.rapport.conversation.Incoming.Reach;
import eu.rapport.inbox.UpdateReader;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Reads updates. Heard is what a person says, edits or presses, and that they block or unblock the bot; everything else that
 * Telegram has, now or later, is none of the bot's business. Any field can be missing, whatever the documentation says.
 */
@Component
class TelegramReader implements UpdateReader {
    private static final ObjectReader READER = Json.MAPPER.readerFor(Update.class);

    private final MessageReader messages;
    private final Clock clock;

    TelegramReader(MessageReader messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Optional<Incoming> read(String json) {
        Update update;
        try {
            update = READER.readValue(json);
        } catch (JsonProcessingException e) {
            e.clearLocation(); // it quotes the message
            throw new IllegalArgumentException("Not an update", e);
        }
        if (update.getMessage() != null) {
            return said(update.getMessage(), false);
        }
        if (update.getEditedMessage() != null) {
            return said(update.getEditedMessage(), true);
        }
        if (update.getCallbackQuery() != null) {
            return pressed(update.getCallbackQuery());
        }
        return update.getMyChatMember() == null ? Optional.empty() : reach(update.getMyChatMember());
    }

    private Optional<Incoming> said(Message message, boolean edited) {
        if (message.getMigrateToChatId() != null || message.getMigrateFromChatId() != null) {
            return moved(message);
        }
        boolean group =
                message.getChat() != null && !"private".equals(message.getChat().getType());
        Optional<Content> content = edited ? messages.edited(message) : messages.said(message, group);
        Instant at = time(edited ? message.getEditDate() : message.getDate());
        return content.flatMap(each -> incoming(message.getChat(), message.getFrom(), at, each));
    }

    /** Told twice, in the old group and in the new one; whoever hears it first will do. */
    private Optional<Incoming> moved(Message message) {
        if (message.getChat() == null || message.getChat().getId() == null) {
            return Optional.empty();
        }
        long here = message.getChat().getId();
        Moved moved = message.getMigrateToChatId() != null
                ? new Moved(here, message.getMigrateToChatId())
                : new Moved(message.getMigrateFromChatId(), here);
        return Optional.of(new Incoming(here, false, 0, "", null, time(message.getDate()), moved));
    }

    private Optional<Incoming> pressed(CallbackQuery query) {
        if (query.getMessage() == null || query.getMessage().getMessageId() == null) {
            return Optional.empty();
        }
        String data = query.getData() == null ? "" : Harmless.text(query.getData());
        Content content = new Pressed(
                query.getId() == null ? "" : query.getId(), query.getMessage().getMessageId(), data);
        return incoming(query.getMessage().getChat(), query.getFrom(), clock.instant(), content);
    }

    private Optional<Incoming> reach(ChatMemberUpdated change) {
        if (change.getNewChatMember() == null || change.getNewChatMember().getStatus() == null) {
            return Optional.empty();
        }
        return switch (change.getNewChatMember().getStatus()) {
            case "kicked", "left" ->
                incoming(change.getChat(), change.getFrom(), time(change.getDate()), new Reach(false));
            case "member" -> incoming(change.getChat(), change.getFrom(), time(change.getDate()), new Reach(true));
            default -> Optional.empty();
        };
    }

    private static Optional<Incoming> incoming(
            @Nullable Chat chat, @Nullable User sender, Instant at, Content content) {
        if (chat == null || chat.getId() == null || sender == null || sender.getId() == null) {
            return Optional.empty();
        }
        if (Boolean.TRUE.equals(sender.getIsBot())) { // other bots, and admins who hide behind Telegram's own
            return Optional.empty();
        }
        return Optional.of(new Incoming(
                chat.getId(),
                "private".equals(chat.getType()),
                sender.getId(),
                sender.getFirstName() == null ? "" : Harmless.text(sender.getFirstName()),
                sender.getLanguageCode(),
                at,
                content));
    }

    private Instant time(@Nullable Integer seconds) {
        return seconds == null ? clock.instant() : Instant.ofEpochSecond(seconds);
    }
}
