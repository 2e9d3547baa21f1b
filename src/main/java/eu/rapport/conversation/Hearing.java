package eu.rapport.conversation;

import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.reading.Reader;
import eu.rapport.shared.Language;
import eu.rapport.texts.Text;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hears one message: who is it, are we alone, what do they want. */
@Service
@Transactional
class Hearing implements Conversation {
    /** After so long an answer says that the message was read late. */
    private static final Duration LATE = Duration.ofMinutes(15);

    private final People people;
    private final Router router;
    private final StillAside stillAside;
    private final Threshold threshold;
    private final Reachability reachability;
    private final Post post;
    private final BotAddress bot;
    private final Clock clock;

    Hearing(
            People people,
            Router router,
            StillAside stillAside,
            Threshold threshold,
            Reachability reachability,
            Post post,
            BotAddress bot,
            Clock clock) {
        this.people = people;
        this.router = router;
        this.stillAside = stillAside;
        this.threshold = threshold;
        this.reachability = reachability;
        this.post = post;
        this.bot = bot;
        this.clock = clock;
    }

    @Override
    public void hear(Incoming incoming) {
        try {
            take(incoming);
        } finally {
            Reader.forget();
        }
    }

    private void take(Incoming incoming) {
        if (incoming.content() instanceof Incoming.Moved moved) {
            post.follow(moved.from(), moved.to());
            return;
        }
        Optional<Person> person = people.byTelegramId(incoming.senderId());
        if (incoming.content() instanceof Incoming.Reach reach) {
            person.filter(known -> known.reachable() != reach.reachable())
                    .ifPresent(known -> changeReach(known, reach));
        } else if (!incoming.isPrivate()) {
            answerInGroup(incoming, person);
        } else if (person.isPresent()) {
            answer(incoming, reachable(person.get()));
        } else {
            threshold.meet(incoming, this::answerNewcomer);
        }
    }

    @Override
    public void slowDown(Incoming incoming) {
        post.send(Reply.say("conversation.toomuch"), envelopeFor(incoming, people.byTelegramId(incoming.senderId())));
    }

    @Override
    public void apologise(Incoming incoming, String reference) {
        post.send(
                Reply.say("conversation.sorry", reference),
                envelopeFor(incoming, people.byTelegramId(incoming.senderId())));
    }

    private void changeReach(Person person, Incoming.Reach reach) {
        if (reach.reachable()) {
            people.setReachable(person, true);
        } else {
            reachability.lost(person);
        }
    }

    private Person reachable(Person person) {
        return person.reachable() ? person : people.setReachable(person, true);
    }

    private void answer(Incoming incoming, Person person) {
        Turn turn = turn(incoming, person);
        Reply reply = stillAside.after(turn, () -> answerTo(incoming, turn));
        Person now = people.find(person.id()).filter(Person::isActive).orElse(person);
        Reply said = isLate(incoming) ? reply.after(Text.of("conversation.late", incoming.at())) : reply;
        post.send(said, Post.Envelope.answer(now, incoming.chatId(), pressedMessage(incoming)));
    }

    private Reply answerTo(Incoming incoming, Turn turn) {
        return switch (incoming.content()) {
            case Incoming.Said said -> router.said(turn, said.text());
            case Incoming.Edited edited -> router.edited(turn, edited.text());
            case Incoming.Pressed pressed -> router.pressed(turn, pressed.data());
            case Incoming.Sent sent -> router.sent(turn, sent);
            case Incoming.Wordless ignored -> Reply.say("conversation.wordless");
            case Incoming.Reach ignored -> Reply.nothing();
            case Incoming.Moved ignored -> Reply.nothing();
        };
    }

    private void answerNewcomer(Incoming incoming, Person person) {
        Instant joined = Objects.requireNonNullElseGet(person.joinedAt(), clock::instant);
        Reply welcome = router.said(turn(incoming, person).at(joined), "/start");
        post.send(welcome, Post.Envelope.answer(person, incoming.chatId(), null));
    }

    private boolean isLate(Incoming incoming) {
        return incoming.content() instanceof Incoming.Said
                && Duration.between(incoming.at(), clock.instant()).compareTo(LATE) > 0;
    }

    /** In a group everybody reads along: nothing but the advice to write in private, and that only when called. */
    private void answerInGroup(Incoming incoming, Optional<Person> person) {
        if (incoming.content() instanceof Incoming.Said said && isCalled(said.text())) {
            post.send(Reply.say("conversation.group"), envelopeFor(incoming, person));
        }
    }

    private boolean isCalled(String text) {
        String name = bot.username().toLowerCase(Locale.ROOT);
        return text.startsWith("/")
                || !name.isEmpty() && text.toLowerCase(Locale.ROOT).contains("@" + name);
    }

    private Turn turn(Incoming incoming, Person person) {
        long messageId = switch (incoming.content()) {
            case Incoming.Said said -> said.messageId();
            case Incoming.Edited edited -> edited.messageId();
            case Incoming.Pressed pressed -> pressed.messageId();
            case Incoming.Sent sent -> sent.messageId();
            case Incoming.Wordless wordless -> wordless.messageId();
            case Incoming.Reach ignored -> 0;
            case Incoming.Moved ignored -> 0;
        };
        return new Turn(person, incoming.chatId(), messageId, clock.instant());
    }

    private static @Nullable Long pressedMessage(Incoming incoming) {
        return incoming.content() instanceof Incoming.Pressed pressed ? pressed.messageId() : null;
    }

    private static Post.Envelope envelopeFor(Incoming incoming, Optional<Person> person) {
        return person.map(known -> Post.Envelope.answer(known, incoming.chatId(), null))
                .orElseGet(() -> Post.Envelope.stranger(languageOf(incoming), ZoneId.of("UTC"), incoming.chatId()));
    }

    static Language languageOf(Incoming incoming) {
        String tag = incoming.languageTag();
        return tag == null ? Language.EN : Language.ofTag(tag).orElse(Language.EN);
    }
}
