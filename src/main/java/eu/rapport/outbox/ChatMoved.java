package eu.rapport.outbox;

/** A chat goes on under another number. */
public record ChatMoved(long oldChatId, long newChatId) {}
