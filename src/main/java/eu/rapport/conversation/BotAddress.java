package eu.rapport.conversation;

/** Where the bot is found. Implemented by the package that knows the messenger. */
public interface BotAddress {
    /** The bot's user name without the at sign, as in {@code https://t.me/<username>}; empty while it was never learnt. */
    String username();
}
