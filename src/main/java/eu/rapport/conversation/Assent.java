package eu.rapport.conversation;

import eu.rapport.people.Person;
import eu.rapport.texts.Texts;
import org.springframework.stereotype.Component;

/** Recognises a typed "yes" or "save" where a button would have said the same. */
@Component
public class Assent {
    private final Texts texts;

    Assent(Texts texts) {
        this.texts = texts;
    }

    /** Whether the words, and nothing beside them, say yes in the person's language. */
    public boolean isGiven(String text, Person person) {
        String said = text.strip().replaceFirst("[.!]+$", "").strip();
        return texts.linesOf("conversation.assent", person.language()).stream().anyMatch(said::equalsIgnoreCase);
    }
}
