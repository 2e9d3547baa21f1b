package eu.rapport.practice;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Pressed buttons that wait for the bot's answer; a restart answers none of them, as with Telegram. */
@Component
@PracticeOnly
class Presses {
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Long> chats = new ConcurrentHashMap<>();

    /** A number for a press in a chat. */
    String open(long chatId) {
        String id = Long.toString(random.nextLong(Long.MAX_VALUE));
        chats.put(id, chatId);
        return id;
    }

    /** The chat of a press, once. */
    Optional<Long> answer(String id) {
        return Optional.ofNullable(chats.remove(id));
    }
}
