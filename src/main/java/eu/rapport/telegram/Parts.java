package eu.rapport.telegram;

import eu.rapport.outbox.Message;
import eu.rapport.outbox.Message.Button;
import eu.rapport.outbox.Message.Document;
import eu.rapport.outbox.Message.Menu;
import eu.rapport.outbox.Message.Photo;
import eu.rapport.outbox.Message.Picture;
import eu.rapport.outbox.Message.Rewording;
import eu.rapport.outbox.Message.Words;
import eu.rapport.texts.StyledText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cleans a message and cuts it into what Telegram carries in one go. */
final class Parts {
    static final int TEXT = 4096;
    static final int CAPTION = 1024;
    private static final int BUTTON_DATA = 64;

    private Parts() {}

    static List<Message> of(Message message) {
        return switch (message) {
            case Words words -> words(words.text(), words.buttons());
            case Rewording rewording -> rewording(rewording);
            case Picture picture -> picture(picture);
            case Photo photo -> List.of(new Photo(photo.fileId(), Harmless.styled(photo.caption())));
            case Document document -> document(document);
            case Menu menu -> List.of(menu);
        };
    }

    private static List<Message> words(StyledText text, List<List<Button>> buttons) {
        List<StyledText> pieces = Pieces.of(Harmless.styled(text), TEXT);
        List<Message> parts = new ArrayList<>();
        for (StyledText piece : pieces.subList(0, pieces.size() - 1)) {
            parts.add(new Words(piece, List.of()));
        }
        parts.add(new Words(pieces.getLast(), checked(buttons)));
        return parts;
    }

    /** The first piece takes the old message's place, the others follow as new ones. */
    private static List<Message> rewording(Rewording rewording) {
        List<Message> parts = words(rewording.text(), rewording.buttons());
        Words first = (Words) parts.getFirst();
        parts.set(0, new Rewording(rewording.target(), first.text(), first.buttons()));
        return parts;
    }

    private static List<Message> picture(Picture picture) {
        StyledText caption = Harmless.styled(picture.caption());
        if (caption.text().length() <= CAPTION) {
            return List.of(new Picture(picture.png(), caption, checked(picture.buttons())));
        }
        List<Message> parts = new ArrayList<>();
        parts.add(new Picture(picture.png(), StyledText.plain(""), List.of()));
        parts.addAll(words(caption, picture.buttons()));
        return parts;
    }

    private static List<Message> document(Document document) {
        StyledText caption = Harmless.styled(document.caption());
        if (caption.text().length() <= CAPTION) {
            return List.of(new Document(document.fileName(), document.content(), caption));
        }
        List<Message> parts = new ArrayList<>();
        parts.add(new Document(document.fileName(), document.content(), StyledText.plain("")));
        parts.addAll(words(caption, List.of()));
        return parts;
    }

    private static List<List<Button>> checked(List<List<Button>> buttons) {
        return buttons.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> row.stream().map(Parts::checked).toList())
                .toList();
    }

    private static Button checked(Button button) {
        if (button.data() != null && button.data().getBytes(StandardCharsets.UTF_8).length > BUTTON_DATA) {
            throw new IllegalArgumentException(
                    "The data of a button exceeds 64 bytes: " + button.data().split(":", 2)[0]);
        }
        return new Button(Harmless.text(button.label()), button.data(), button.link());
    }
}
