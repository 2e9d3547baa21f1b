package eu.rapport.outbox;

import java.time.Duration;

/** For so long nothing goes to a chat; to none at all where the chat is {@link #EVERYBODY}. */
record Pause(long chatId, Duration length) {
    static final long EVERYBODY = 0;
}
