package eu.rapport.conversation;

import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said back: messages, pictures, files, in order. A value; {@code and}, {@code with} and the like give a new one. */
public record Reply(List<Part> parts) {

    public Reply {
        parts = List.copyOf(parts);
    }

    /** One message of the reply. */
    public sealed interface Part {}

    /**
     * Words with buttons.
     *
     * @param inPlace whether they replace the message whose button was pressed
     * @param key a name by which {@link #reword} finds the message later; null for none
     */
    record Words(
            Text text,
            List<List<Button>> buttons,
            boolean inPlace,
            @Nullable String key) implements Part {}

    /** New words for the message that was once said under a key. */
    record Rewording(String key, Text text, List<List<Button>> buttons) implements Part {}

    /** A picture, its caption saying the same in words. */
    record Picture(byte[] png, Text caption, List<List<Button>> buttons) implements Part {}

    /** A photo that somebody sent to the bot before. */
    record Photo(String fileId, Text caption) implements Part {}

    /** A file. */
    record File(String name, byte[] content, Text caption) implements Part {}

    /** The person's command menu anew, for their role and language. */
    record Menu() implements Part {}

    public static Reply say(String key, Object... arguments) {
        return say(Text.of(key, arguments));
    }

    public static Reply say(Text text) {
        return new Reply(List.of(new Words(text, List.of(), false, null)));
    }

    /** Says nothing at all. */
    public static Reply nothing() {
        return new Reply(List.of());
    }

    public static Reply picture(byte[] png, Text caption) {
        return new Reply(List.of(new Picture(png, caption, List.of())));
    }

    /** Shows a photo again that somebody sent to the bot, by the id that came with it. */
    public static Reply photo(String fileId, Text caption) {
        return new Reply(List.of(new Photo(fileId, caption)));
    }

    public static Reply file(String name, byte[] content, Text caption) {
        return new Reply(List.of(new File(name, content, caption)));
    }

    /** Changes what the message once said under a key says now; says it anew where there is none. */
    public static Reply reword(String key, Text text) {
        return new Reply(List.of(new Rewording(key, text, List.of())));
    }

    /** Sets the person's command menu anew, for their role and language. */
    public static Reply menu() {
        return new Reply(List.of(new Menu()));
    }

    /** This, then that. */
    public Reply and(Reply next) {
        List<Part> both = new ArrayList<>(parts);
        both.addAll(next.parts);
        return new Reply(both);
    }

    /** With something said first, in the same message where that is one of words. */
    Reply after(Text first) {
        if (parts.isEmpty() || !(parts.getFirst() instanceof Words words)) {
            return say(first).and(this);
        }
        List<Part> led = new ArrayList<>(parts);
        led.set(0, new Words(Text.paragraphs(first, words.text), words.buttons, words.inPlace, words.key));
        return new Reply(led);
    }

    /** One more row of buttons under the last message. */
    public Reply row(Button... row) {
        return rows(List.of(Arrays.asList(row)));
    }

    /** More rows of buttons under the last message. */
    public Reply rows(List<List<Button>> rows) {
        return changeLast(part -> switch (part) {
            case Words words -> new Words(words.text, joined(words.buttons, rows), words.inPlace, words.key);
            case Rewording words -> new Rewording(words.key, words.text, joined(words.buttons, rows));
            case Picture picture -> new Picture(picture.png, picture.caption, joined(picture.buttons, rows));
            case Photo photo -> photo;
            case File file -> file;
            case Menu menu -> menu;
        });
    }

    /** Buttons under the last message, one a row. */
    public Reply column(List<Button> buttons) {
        return rows(buttons.stream().map(List::of).toList());
    }

    /** The last words replace the message whose button was pressed (said anew where none was). */
    public Reply inPlace() {
        return changeLast(
                part -> part instanceof Words words ? new Words(words.text, words.buttons, true, words.key) : part);
    }

    /** The last words can be changed later by {@link #reword} under this key (ids only, no names). */
    public Reply under(String key) {
        return changeLast(
                part -> part instanceof Words words ? new Words(words.text, words.buttons, words.inPlace, key) : part);
    }

    private interface Change {
        Part of(Part part);
    }

    private Reply changeLast(Change change) {
        if (parts.isEmpty()) {
            return this;
        }
        List<Part> changed = new ArrayList<>(parts);
        changed.set(changed.size() - 1, change.of(changed.getLast()));
        return new Reply(changed);
    }

    private static List<List<Button>> joined(List<List<Button>> before, List<List<Button>> more) {
        List<List<Button>> all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }
}
