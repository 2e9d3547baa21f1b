package eu.rapport.telegram;

import eu.rapport.conversation.BotAddress;
import eu.rapport.conversation.Incoming;
import eu.rapport.conversation.Incoming.Content;
import eu.rapport.conversation.Incoming.Edited;
import eu.rapport.conversation.Incoming.Said;
import eu.rapport.conversation.Incoming.Sent;
import eu.rapport.conversation.Incoming.Wordless;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Reads what a message says. */
@Component
class MessageReader {
    private static final Pattern ADDRESSED = Pattern.compile("^(/[A-Za-z0-9_]+)@(\\w+)");
    private static final Map<String, Function<Message, @Nullable Object>> WORDLESS = wordless();

    private final BotAddress bot;

    MessageReader(BotAddress bot) {
        this.bot = bot;
    }

    /** Empty for what nobody said, such as that somebody joined a group, and for what was said to another bot. */
    Optional<Content> said(Message message, boolean group) {
        if (message.getMessageId() == null) {
            return Optional.empty();
        }
        long id = message.getMessageId();
        String words = words(message);
        Optional<Content> sent = file(message, words == null ? "" : words);
        if (sent.isPresent()) {
            return sent;
        }
        if (words == null) {
            return kind(message).map(each -> new Wordless(id, each));
        }
        return toThisBot(words).map(each -> new Said(id, each));
    }

    Optional<Content> edited(Message message) {
        String words = words(message);
        return words == null || message.getMessageId() == null
                ? Optional.empty()
                : toThisBot(words).map(each -> new Edited(message.getMessageId(), each));
    }

    /** Of the sizes of a photo the last is the largest. */
    private static Optional<Content> file(Message message, String words) {
        long id = message.getMessageId();
        if (message.getVoice() != null && message.getVoice().getFileId() != null) {
            return Optional.of(new Sent(id, Incoming.VOICE, message.getVoice().getFileId(), words));
        }
        boolean photo = message.getPhoto() != null && !message.getPhoto().isEmpty();
        return photo && message.getPhoto().getLast().getFileId() != null
                ? Optional.of(new Sent(
                        id, Incoming.PHOTO, message.getPhoto().getLast().getFileId(), words))
                : Optional.empty();
    }

    private static @Nullable String words(Message message) {
        String words = message.getText() == null ? message.getCaption() : message.getText();
        return words == null ? null : Harmless.text(words);
    }

    private Optional<String> toThisBot(String words) {
        Matcher addressed = ADDRESSED.matcher(words);
        if (!addressed.find()) {
            return Optional.of(words);
        }
        return addressed.group(2).equalsIgnoreCase(bot.username())
                ? Optional.of(addressed.group(1) + words.substring(addressed.end()))
                : Optional.empty();
    }

    private static Optional<String> kind(Message message) {
        return WORDLESS.entrySet().stream()
                .filter(each -> each.getValue().apply(message) != null)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, Function<Message, @Nullable Object>> wordless() {
        Map<String, Function<Message, @Nullable Object>> kinds = new LinkedHashMap<>();
        kinds.put("voice", Message::getVoice);
        kinds.put("video_note", Message::getVideoNote);
        kinds.put("audio", Message::getAudio);
        kinds.put("photo", Message::getPhoto);
        kinds.put("video", Message::getVideo);
        kinds.put("animation", Message::getAnimation);
        kinds.put("sticker", Message::getSticker);
        kinds.put("document", Message::getDocument);
        kinds.put("contact", Message::getContact);
        kinds.put("venue", Message::getVenue);
        kinds.put("location", Message::getLocation);
        kinds.put("poll", Message::getPoll);
        kinds.put("dice", Message::getDice);
        kinds.put("game", Message::getGame);
        kinds.put("story", Message::getStory);
        kinds.put("paid_media", Message::getPaidMedia);
        kinds.put("checklist", Message::getChecklist);
        return kinds;
    }
}
