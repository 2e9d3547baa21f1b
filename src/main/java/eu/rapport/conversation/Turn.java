package eu.rapport.conversation;

import eu.rapport.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * One thing said or pressed by a person who may use the bot, in their private chat.
 *
 * @param messageId the number of their message, or of the message whose button they pressed
 */
public record Turn(Person person, long chatId, long messageId, Instant now) {
    /** The moment on the person's own clock. */
    public ZonedDateTime local() {
        return person.at(now);
    }

    /** The day on the person's own calendar. */
    public LocalDate today() {
        return local().toLocalDate();
    }

    /** The same turn, about another message of the person. */
    public Turn about(long otherMessageId) {
        return new Turn(person, chatId, otherMessageId, now);
    }

    /** The same turn at another moment. */
    Turn at(Instant moment) {
        return new Turn(person, chatId, messageId, moment);
    }
}
