package eu.rapport.conversation;

import eu.rapport.outbox.Receivers;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** When people may be disturbed: outside of their quiet hours, by their own clock. */
@Component
class LoudTimes implements Receivers {
    private static final Loud ALWAYS = new Loud(Instant.EPOCH, null);

    private final People people;

    LoudTimes(People people) {
        this.people = people;
    }

    Loud of(Person person, Instant moment) {
        ZonedDateTime from = person.quietHours().firstLoudFrom(person.at(moment));
        return new Loud(
                from.toInstant(),
                person.quietHours()
                        .firstQuietFrom(from)
                        .map(ZonedDateTime::toInstant)
                        .orElse(null));
    }

    @Override
    public Loud loudFrom(long chatId, Instant moment) {
        return people.byTelegramId(chatId).map(person -> of(person, moment)).orElse(ALWAYS);
    }
}
