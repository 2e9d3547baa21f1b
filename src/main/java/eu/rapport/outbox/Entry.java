package eu.rapport.outbox;

import org.jspecify.annotations.Nullable;

/**
 * An entry that the courier has claimed.
 *
 * @param attempts which attempt this is, from 1 on
 * @param uncertain how often an answer was lost before
 * @param targetMessageId where it rewords another entry: what that became
 * @param next the urgency of what the chat has open behind it, null where there is nothing
 */
record Entry(
        long id,
        long chatId,
        Urgency urgency,
        String kind,
        String json,
        int attempts,
        int uncertain,
        @Nullable Long targetMessageId,
        @Nullable Urgency next) {}
