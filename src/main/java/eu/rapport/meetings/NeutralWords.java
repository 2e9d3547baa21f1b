package eu.rapport.meetings;

import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import eu.rapport.texts.Texts;
import org.springframework.stereotype.Component;

/** Words that stand where those of a closed-door meeting must not. */
@Component
class NeutralWords {
    private final Texts texts;

    NeutralWords(Texts texts) {
        this.texts = texts;
    }

    String followUp(Person person) {
        return texts.plain(Text.of("meetings.neutral.followup"), person.language(), person.zone());
    }
}
