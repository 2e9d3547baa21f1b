package eu.rapport.conversation;

import eu.rapport.people.Person;
import eu.rapport.texts.Texts;
import org.springframework.stereotype.Component;

/** Recognises a few typed words, a "yes" or a "skip", where a button would have said the same. */
@Component
public class SetPhrases {
    private final Texts texts;

    SetPhrases(Texts texts) {
        this.texts = texts;
    }

    /** Whether the words, and nothing beside them, say yes in the person's language. */
    public boolean isYes(String text, Person person) {
        return isOneOf("conversation.assent", text, person);
    }

    /** Whether the words, and nothing beside them, are one of the lines of a message in the person's language. */
    public boolean isOneOf(String key, String text, Person person) {
        String said = plain(text.strip().replaceFirst("[.!]+$", "").strip());
        return texts.linesOf(key, person.language()).stream()
                .map(SetPhrases::plain)
                .anyMatch(said::equalsIgnoreCase);
    }

    /** Many phones curl the apostrophe. */
    private static String plain(String words) {
        return words.replace('’', '\'');
    }
}
