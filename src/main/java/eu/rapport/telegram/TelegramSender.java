package eu.rapport.telegram;

import eu.rapport.outbox.Message;
import eu.rapport.outbox.Message.Button;
import eu.rapport.outbox.Message.Document;
import eu.rapport.outbox.Message.Menu;
import eu.rapport.outbox.Message.Photo;
import eu.rapport.outbox.Message.Picture;
import eu.rapport.outbox.Message.Rewording;
import eu.rapport.outbox.Message.Words;
import eu.rapport.outbox.Sender;
import eu.rapport.texts.StyledText;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Sends messages by Telegram and reads from its answer what became of them. */
@Component
class TelegramSender implements Sender {
    private static final Logger log = LoggerFactory.getLogger(TelegramSender.class);

    private final BotApi telegram;
    private final TelegramSettings settings;

    TelegramSender(BotApi telegram, TelegramSettings settings) {
        this.telegram = telegram;
        this.settings = settings;
    }

    @Override
    public List<Message> parts(Message message) {
        return Parts.of(message);
    }

    @Override
    public Outcome send(long chatId, Message message) {
        if (!settings.hasToken()) {
            return new Outcome.Refused(Duration.ofSeconds(30), true);
        }
        try {
            return new Outcome.Sent(call(chatId, message));
        } catch (TelegramApiException e) {
            Trouble trouble = Trouble.of(e);
            if (trouble.code() == 401 || trouble.code() == 404) {
                log.error("Telegram refuses the bot's token");
            }
            return trouble.outcome();
        }
    }

    private long call(long chatId, Message message) throws TelegramApiException {
        return switch (message) {
            case Words words -> words(chatId, words.text(), words.buttons());
            case Rewording rewording -> reword(chatId, rewording);
            case Picture picture ->
                numberOf(telegram.client()
                        .execute(Requests.picture(chatId, picture.png(), picture.caption(), picture.buttons())));
            case Photo photo ->
                numberOf(telegram.client().execute(Requests.photo(chatId, photo.fileId(), photo.caption())));
            case Document document ->
                numberOf(telegram.client()
                        .execute(Requests.document(
                                chatId, document.fileName(), document.content(), document.caption())));
            case Menu menu -> {
                telegram.client().execute(Requests.menu(chatId, menu.entries()));
                yield 0;
            }
        };
    }

    /** Should Telegram not like the emphasis, the bare words are better than none. */
    private long words(long chatId, StyledText text, List<List<Button>> buttons) throws TelegramApiException {
        try {
            return numberOf(telegram.client().execute(Requests.words(chatId, text, buttons)));
        } catch (TelegramApiException e) {
            if (text.spans().isEmpty() || !Trouble.of(e).isUnparsable()) {
                throw e;
            }
            log.warn("Telegram did not accept the emphasis of a message");
            return words(chatId, StyledText.plain(text.text()), buttons);
        }
    }

    /** Where the old message is gone its new words are said in a new one. */
    private long reword(long chatId, Rewording rewording) throws TelegramApiException {
        Long target = rewording.target().messageId();
        if (target == null) {
            return words(chatId, rewording.text(), rewording.buttons());
        }
        try {
            telegram.client().execute(Requests.rewording(chatId, target, rewording.text(), rewording.buttons()));
            return target;
        } catch (TelegramApiException e) {
            Trouble trouble = Trouble.of(e);
            if (trouble.isNotModified()) {
                return target;
            }
            if (trouble.isPictureNotText()) {
                return recaption(chatId, target, rewording);
            }
            if (trouble.isNothingToEdit()) {
                return words(chatId, rewording.text(), rewording.buttons());
            }
            if (trouble.isUnparsable() && !rewording.text().spans().isEmpty()) {
                StyledText plain = StyledText.plain(rewording.text().text());
                return reword(chatId, new Rewording(rewording.target(), plain, rewording.buttons()));
            }
            throw e;
        }
    }

    private long recaption(long chatId, long target, Rewording rewording) throws TelegramApiException {
        if (rewording.text().text().length() > Parts.CAPTION) {
            return words(chatId, rewording.text(), rewording.buttons());
        }
        try {
            telegram.client().execute(Requests.recaption(chatId, target, rewording.text(), rewording.buttons()));
        } catch (TelegramApiException e) {
            if (!Trouble.of(e).isNotModified()) {
                throw e;
            }
        }
        return target;
    }

    private static long numberOf(org.telegram.telegrambots.meta.api.objects.message.@Nullable Message sent) {
        return sent == null || sent.getMessageId() == null ? 0 : sent.getMessageId();
    }
}
