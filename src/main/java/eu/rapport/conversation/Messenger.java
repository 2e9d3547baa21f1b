package eu.rapport.conversation;

import eu.rapport.outbox.Outbox;
import eu.rapport.outbox.Urgency;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Says something to a person who did not ask at this moment: a reminder, a word from the other side. */
@Service
public class Messenger {
    private final Post post;
    private final Outbox outbox;
    private final Clock clock;

    Messenger(Post post, Outbox outbox, Clock clock) {
        this.post = post;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Says it now, quiet hours or not: only for what its receiver chose to have at this time.
     *
     * @param key unique for what must be said only once (ids and dates); said again under the same key, it is dropped
     */
    public void now(Person person, Reply reply, String key) {
        send(person, reply, Urgency.NUDGE, null, key);
    }

    /** Says it now, or when the person's quiet time has passed. */
    public void whenAwake(Person person, Reply reply, String key) {
        Instant now = clock.instant();
        Instant loud = person.quietHours().firstLoudFrom(person.at(now)).toInstant();
        send(person, reply, Urgency.NUDGE, loud.isAfter(now) ? loud : null, key);
    }

    /** Says it when sending has room for it; the caller has chosen the hour. */
    public void digest(Person person, Reply reply, String key) {
        send(person, reply, Urgency.DIGEST, null, key);
    }

    /**
     * What was to be said under keys that begin like this is true no more: what has not left yet does not leave.
     *
     * @return whether anything was kept back
     */
    public boolean unsay(String beginning) {
        return outbox.unsay(beginning) > 0;
    }

    private void send(Person person, Reply reply, Urgency urgency, @Nullable Instant notBefore, String key) {
        Long chat = person.telegramId();
        if (chat == null || !person.isActive() || !person.reachable()) {
            return;
        }
        Reply worded = person.discreet() ? discreet(reply) : reply;
        post.send(
                worded,
                new Post.Envelope(person, person.language(), person.zone(), chat, urgency, notBefore, key, null));
    }

    /** A neutral first line; the rest is hidden until tapped, in the chat, in the list of chats and on the lock screen. */
    private static Reply discreet(Reply reply) {
        List<Reply.Part> parts = new ArrayList<>();
        for (Reply.Part part : reply.parts()) {
            parts.add(
                    part instanceof Reply.Words words
                            ? new Reply.Words(
                                    Text.paragraphs(Text.of("conversation.discreet"), new Text.Hidden(words.text())),
                                    words.buttons(),
                                    words.inPlace(),
                                    words.key())
                            : part);
        }
        return new Reply(parts);
    }
}
