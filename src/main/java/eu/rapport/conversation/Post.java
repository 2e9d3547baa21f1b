package eu.rapport.conversation;

import eu.rapport.outbox.Message;
import eu.rapport.outbox.Outbox;
import eu.rapport.outbox.SendWindow;
import eu.rapport.outbox.Urgency;
import eu.rapport.people.Person;
import eu.rapport.shared.Language;
import eu.rapport.texts.StyledText;
import eu.rapport.texts.Text;
import eu.rapport.texts.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns replies into messages in the outbox, in the person's language. */
@Component
class Post {
    private final Outbox outbox;
    private final Texts texts;
    private final Shown shown;
    private final Menus menus;

    Post(Outbox outbox, Texts texts, Shown shown, Menus menus) {
        this.outbox = outbox;
        this.texts = texts;
        this.shown = shown;
        this.menus = menus;
    }

    /**
     * Where, to whom, and how a reply goes out.
     *
     * @param person who reads it; null for a stranger
     * @param pressedMessage the message whose button was pressed, if that is what is answered
     */
    record Envelope(
            @Nullable Person person,
            Language language,
            ZoneId zone,
            long chatId,
            Urgency urgency,
            SendWindow window,
            @Nullable String key,
            @Nullable Long pressedMessage) {

        static Envelope answer(Person person, long chatId, @Nullable Long pressedMessage) {
            return new Envelope(
                    person,
                    person.language(),
                    person.zone(),
                    chatId,
                    Urgency.REPLY,
                    SendWindow.NOW,
                    null,
                    pressedMessage);
        }

        static Envelope stranger(Language language, ZoneId zone, long chatId) {
            return new Envelope(null, language, zone, chatId, Urgency.REPLY, SendWindow.NOW, null, null);
        }
    }

    /** What a chat is still to be told goes to the number under which it goes on. */
    void follow(long oldChatId, long newChatId) {
        outbox.move(oldChatId, newChatId);
    }

    void send(Reply reply, Envelope envelope) {
        int number = 0;
        for (Reply.Part part : reply.parts()) {
            String key = envelope.key() == null ? null : envelope.key() + (number == 0 ? "" : "#" + number);
            sendPart(part, envelope, key);
            number++;
        }
    }

    private void sendPart(Reply.Part part, Envelope envelope, @Nullable String key) {
        long chat = envelope.chatId();
        long outboxId = outbox.put(chat, envelope.urgency(), message(part, envelope), envelope.window(), key);
        if (part instanceof Reply.Words words && words.key() != null && outboxId != 0) {
            shown.remember(words.key(), chat, outboxId);
        }
    }

    private Message message(Reply.Part part, Envelope envelope) {
        return switch (part) {
            case Reply.Words words ->
                words.inPlace() && envelope.pressedMessage() != null
                        ? new Message.Rewording(
                                new Message.Target(envelope.pressedMessage(), null),
                                render(words.text(), envelope),
                                buttons(words.buttons(), envelope))
                        : new Message.Words(render(words.text(), envelope), buttons(words.buttons(), envelope));
            case Reply.Rewording words ->
                shown.outboxIdOf(words.key(), envelope.chatId())
                        .<Message>map(id -> new Message.Rewording(
                                new Message.Target(null, id),
                                render(words.text(), envelope),
                                buttons(words.buttons(), envelope)))
                        .orElseGet(() ->
                                new Message.Words(render(words.text(), envelope), buttons(words.buttons(), envelope)));
            case Reply.Picture picture ->
                new Message.Picture(
                        picture.png(), render(picture.caption(), envelope), buttons(picture.buttons(), envelope));
            case Reply.Photo photo -> new Message.Photo(photo.fileId(), render(photo.caption(), envelope));
            case Reply.File file -> new Message.Document(file.name(), file.content(), render(file.caption(), envelope));
            case Reply.Menu ignored -> menus.of(Objects.requireNonNull(envelope.person()));
        };
    }

    private StyledText render(Text text, Envelope envelope) {
        return texts.render(text, envelope.language(), envelope.zone());
    }

    private List<List<Message.Button>> buttons(List<List<Button>> rows, Envelope envelope) {
        return rows.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> row.stream()
                        .map(each -> new Message.Button(
                                render(each.label(), envelope).text(), each.data(), each.link()))
                        .toList())
                .toList();
    }
}
