package eu.rapport.relationships;

import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import eu.rapport.texts.Texts;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Recognises when somebody says that there is nothing to say. */
@Component
class NoneWords {
    private static final Set<String> SIGNS = Set.of("-", "–", "/", ".");

    private final Texts texts;

    NoneWords(Texts texts) {
        this.texts = texts;
    }

    /** Whether the words mean none, in the person's language. */
    boolean means(String text, Person person) {
        String said = text.strip().replaceFirst("[.!]$", "");
        String words = texts.plain(Text.of("community.nonewords"), person.language(), person.zone());
        return SIGNS.contains(said)
                || said.isEmpty()
                || words.lines().anyMatch(each -> each.strip().equalsIgnoreCase(said));
    }
}
