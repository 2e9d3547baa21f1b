package eu.rapport.outbox;

/** A chat let nothing through: the bot was blocked, or the chat is gone. What was still to be sent there is cancelled. */
public record ChatUnreachable(long chatId) {}
