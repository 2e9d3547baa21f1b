package eu.rapport.telegram.botapi;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A person's chat with the bot. What they say and press goes to the bot as updates; what the bot says can be waited for.
 * {@code hears} reads on from what was heard last, and from the last thing done: what came before that counts as heard.
 */
public final class Chat {
    private static final Duration PATIENCE = Duration.ofSeconds(Long.getLong("rapport.test.patience", 15));

    private final BotApiStandIn telegram;
    private final long id;
    private final long personId;
    private final String name;
    private final String type;
    private String language = "en";
    private final TreeMap<Long, BotMessage> messages = new TreeMap<>();
    private final List<BotMessage> events = new ArrayList<>();
    private int heard;
    private long lastSaid;
    private boolean reachable = true;

    Chat(BotApiStandIn telegram, long id, long personId, String name, String type) {
        this.telegram = telegram;
        this.id = id;
        this.personId = personId;
        this.name = name;
        this.type = type;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Sets the language of the person's client. */
    public Chat speaks(String languageTag) {
        language = languageTag;
        return this;
    }

    /** Writes a message. */
    public Chat says(String text) {
        ObjectNode message = message();
        message.put("text", text);
        return sends(message);
    }

    /** Opens a link {@code https://t.me/bot?start=CODE}, found anywhere in a text, and taps on Start. */
    public Chat opens(String textWithLink) {
        return says("/start " + textWithLink.replaceFirst("(?s).*[?&]start=([A-Za-z0-9_-]+).*", "$1"));
    }

    /** Sends something without words, by its name in Telegram's message, such as {@code voice}, with its JSON. */
    public Chat sendsA(String kind, String json) {
        ObjectNode message = message();
        message.set(kind, RequestParser.JSON.readTree(json));
        return sends(message);
    }

    /** Changes the words of the message written last. */
    public Chat edits(String text) {
        ObjectNode message = message();
        message.put("message_id", lastSaid);
        message.put("edit_date", telegram.seconds());
        message.put("text", text);
        caughtUp();
        telegram.deliver("edited_message", message);
        return this;
    }

    /** Presses the button with this label (or one that contains it) under the newest message that has it; waits for it. */
    public Chat presses(String label) {
        BotMessage found = await(() -> newest(message -> message.button(label).isPresent()), "a button " + label);
        return press(found, found.button(label).orElseThrow());
    }

    /** Presses this very button. */
    public Chat press(BotMessage under, BotButton button) {
        if (button.data() == null) {
            throw new AssertionError("The button " + button.label() + " is a link");
        }
        return pressData(under, button.data());
    }

    /** Presses a button that may not be there (any more), or was forged. */
    public Chat pressData(BotMessage under, String data) {
        ObjectNode query = RequestParser.JSON.createObjectNode();
        query.put("id", Long.toString(telegram.nextNumber()));
        query.set("from", person());
        query.put("chat_instance", Long.toString(id));
        query.put("data", data);
        ObjectNode message = query.putObject("message");
        message.put("message_id", under.id());
        message.put("date", telegram.seconds());
        message.set("chat", chat());
        message.put("text", under.text());
        caughtUp();
        telegram.deliver("callback_query", query);
        return this;
    }

    /** Blocks the bot. */
    public Chat blocks() {
        reachable = false;
        return memberBecomes("member", "kicked");
    }

    /** Lets the bot write again. */
    public Chat unblocks() {
        reachable = true;
        return memberBecomes("kicked", "member");
    }

    /** The next message, new or changed, that the bot sends; waits for it. */
    public BotMessage hears() {
        return await(this::nextEvent, "anything");
    }

    /** Reads on until a message, new or changed, that contains all of this; waits for it. */
    public BotMessage hears(String... parts) {
        return await(
                () -> {
                    for (BotMessage next = nextEvent(); next != null; next = nextEvent()) {
                        if (next.says(parts)) {
                            return next;
                        }
                    }
                    return null;
                },
                String.join(", ", parts));
    }

    /** Reads on until a picture; waits for it. */
    public BotMessage hearsPicture() {
        return awaitEvent(message -> message.picture() != null, "a picture");
    }

    /** Reads on until a file; waits for it. */
    public BotMessage hearsFile() {
        return awaitEvent(message -> message.file() != null, "a file");
    }

    /** The newest message as it stands now; waits for a first one. */
    public BotMessage lastMessage() {
        return await(() -> newest(message -> true), "a message");
    }

    /** All messages of the bot that stand in the chat now, oldest first. */
    public synchronized List<BotMessage> messages() {
        return List.copyOf(messages.values());
    }

    /** Everything that the bot said or changed, in order. */
    public synchronized List<BotMessage> everything() {
        return List.copyOf(events);
    }

    /** Waits until the chat is as wanted. */
    public BotMessage waitsFor(Predicate<BotMessage> wanted) {
        return await(() -> newest(wanted), "a message as wanted");
    }

    boolean isReachable() {
        return reachable;
    }

    synchronized @Nullable BotMessage find(long messageId) {
        return messages.get(messageId);
    }

    synchronized void show(BotMessage message) {
        messages.put(message.id(), message);
        events.add(message);
        notifyAll();
    }

    ObjectNode chat() {
        ObjectNode chat = RequestParser.JSON.createObjectNode();
        chat.put("id", id);
        chat.put("type", type);
        chat.put(type.equals("private") ? "first_name" : "title", name);
        return chat;
    }

    ObjectNode person() {
        ObjectNode person = RequestParser.JSON.createObjectNode();
        person.put("id", personId);
        person.put("is_bot", false);
        person.put("first_name", name);
        person.put("language_code", language);
        return person;
    }

    /** Sends a message as it is. */
    public Chat sends(ObjectNode message) {
        lastSaid = message.path("message_id").asLong();
        caughtUp();
        telegram.deliver("message", message);
        return this;
    }

    /** A message of this person, still without content. */
    public ObjectNode message() {
        ObjectNode message = RequestParser.JSON.createObjectNode();
        message.put("message_id", telegram.nextNumber());
        message.put("date", telegram.seconds());
        message.set("chat", chat());
        message.set("from", person());
        return message;
    }

    private Chat memberBecomes(String before, String after) {
        ObjectNode change = RequestParser.JSON.createObjectNode();
        change.set("chat", chat());
        change.set("from", person());
        change.put("date", telegram.seconds());
        change.putObject("old_chat_member").put("status", before).set("user", telegram.botUser());
        change.putObject("new_chat_member")
                .put("status", after)
                .put("until_date", 0)
                .set("user", telegram.botUser());
        telegram.deliver("my_chat_member", change);
        return this;
    }

    private synchronized void caughtUp() {
        heard = events.size();
    }

    private synchronized @Nullable BotMessage nextEvent() {
        return heard < events.size() ? events.get(heard++) : null;
    }

    private synchronized @Nullable BotMessage newest(Predicate<BotMessage> wanted) {
        return messages.descendingMap().values().stream()
                .filter(wanted)
                .findFirst()
                .orElse(null);
    }

    private BotMessage awaitEvent(Predicate<BotMessage> wanted, String description) {
        return await(
                () -> {
                    for (BotMessage next = nextEvent(); next != null; next = nextEvent()) {
                        if (wanted.test(next)) {
                            return next;
                        }
                    }
                    return null;
                },
                description);
    }

    private synchronized BotMessage await(Supplier<@Nullable BotMessage> search, String description) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            BotMessage found = search.get();
            long left = end - System.nanoTime();
            if (found != null) {
                return found;
            }
            if (left <= 0) {
                throw new AssertionError(name + " waited for " + description + ". So far the bot said:\n  "
                        + String.join(
                                "\n  ", events.stream().map(Object::toString).toList())
                        + telegram.whatWentWrong());
            }
            try {
                wait(left / 1_000_000 + 1);
            } catch (InterruptedException e) {
                throw new AssertionError("Interrupted", e);
            }
        }
    }
}
