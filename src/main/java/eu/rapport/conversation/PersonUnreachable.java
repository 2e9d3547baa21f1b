package eu.rapport.conversation;

/** Messages to this person no longer arrive: they blocked the bot, or closed their account. Told once, until they write again. */
public record PersonUnreachable(long personId) {}
