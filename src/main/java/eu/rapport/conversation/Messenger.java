package eu.rapport.conversation;

import eu.rapport.outbox.Outbox;
import eu.rapport.outbox.Receivers.Loud;
import eu.rapport.outbox.SendWindow;
import eu.rapport.outbox.Urgency;
import eu.rapport.people.HoursChanged;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Says something to a person who did not ask at this moment: a reminder, a word from the other side. */
@Service
public class Messenger {
    private final Post post;
    private final Outbox outbox;
    private final LoudTimes loudTimes;
    private final Clock clock;

    Messenger(Post post, Outbox outbox, LoudTimes loudTimes, Clock clock) {
        this.post = post;
        this.outbox = outbox;
        this.loudTimes = loudTimes;
        this.clock = clock;
    }

    /**
     * Says it now, quiet hours or not: only for what its receiver chose to have at this time.
     *
     * @param key unique for what must be said only once (ids and dates); said again under the same key, it is dropped
     */
    public void now(Person person, Reply reply, String key) {
        send(person, reply, Urgency.NUDGE, SendWindow.NOW, key);
    }

    /**
     * Says it now, or when the person's quiet time has passed.
     *
     * @return words for whoever gave the occasion: when the person hears of it; none where that is at once
     */
    public Text whenAwake(Person person, Reply reply, String key) {
        Instant now = clock.instant();
        Loud loud = loudTimes.of(person, now);
        send(person, reply, Urgency.NUDGE, SendWindow.in(loud), key);
        return loud.from().isAfter(now) ? Text.of("conversation.later", person.name(), loud.from()) : Text.none();
    }

    /** Says it when sending has room for it, while the person is awake; not at all once the person's day is over. */
    public void digest(Person person, Reply reply, String key) {
        Instant now = clock.instant();
        Instant tomorrow = person.at(now)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(person.zone())
                .toInstant();
        send(
                person,
                reply,
                Urgency.DIGEST,
                SendWindow.in(loudTimes.of(person, now)).before(tomorrow),
                key);
    }

    /** What waits for somebody's morning follows when their morning moves. */
    @EventListener
    void follow(HoursChanged changed) {
        Long chat = changed.person().telegramId();
        if (chat != null) {
            outbox.retime(chat, loudTimes.of(changed.person(), clock.instant()));
        }
    }

    /**
     * What was to be said under keys that begin like this is true no more: what has not left yet does not leave.
     *
     * @return whether anything was kept back
     */
    public boolean unsay(String beginning) {
        return outbox.unsay(beginning) > 0;
    }

    /** Whether what stands under this key has not left yet. */
    public boolean isToSay(String key) {
        return outbox.isToSay(key);
    }

    private void send(Person person, Reply reply, Urgency urgency, SendWindow window, String key) {
        Long chat = person.telegramId();
        if (chat == null || !person.isActive() || !person.reachable()) {
            return;
        }
        Reply worded = person.discreet() ? discreet(reply) : reply;
        post.send(
                worded, new Post.Envelope(person, person.language(), person.zone(), chat, urgency, window, key, null));
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
