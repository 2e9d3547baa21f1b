package eu.rapport.inbox;

/**
 * An update as the messenger gave it.
 *
 * @param updateId the messenger's number, unique for a bot; the order of a chat's updates
 * @param chatId the lane in which it is worked off; 0 where it belongs to no chat
 * @param senderId who sent it; 0 where nobody did
 * @param json all of it, in ASCII: what PostgreSQL cannot store stands there escaped
 */
public record RawUpdate(long updateId, long chatId, long senderId, String json) {}
