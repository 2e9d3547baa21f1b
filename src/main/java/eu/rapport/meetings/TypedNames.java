package eu.rapport.meetings;

import eu.rapport.reading.Dates;
import eu.rapport.reading.Tense;
import eu.rapport.shared.Language;
import eu.rapport.texts.Texts;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells names, or what stands for one such as "two volunteers", from anything else that people type when asked who was there. */
@Component
class TypedNames {
    private static final int MOST_WORDS = 5;
    private static final int MOST_LETTERS = 60;

    private final Texts texts;

    TypedNames(Texts texts) {
        this.texts = texts;
    }

    /** What was typed, cut into what may each be a name. */
    List<String> pieces(String typed, Language language) {
        String and = String.join("|", texts.linesOf("meetings.names.and", language));
        return Arrays.stream(typed.strip().split("[,;&+\\n]|(?iu:\\s(?:" + and + ")\\s)"))
                .map(each -> each.strip().replaceFirst("[.!]+$", ""))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** Whether it is short, has letters, and holds neither a verb nor a day nor a question. */
    boolean mayBeName(String piece, Language language, ZonedDateTime now) {
        List<String> words = List.of(piece.split("\\s+"));
        List<String> never = texts.linesOf("meetings.names.never", language);
        return words.size() <= MOST_WORDS
                && piece.length() <= MOST_LETTERS
                && piece.codePoints().anyMatch(Character::isLetter)
                && piece.codePoints().noneMatch(each -> each == '?' || each == '/' || each == ':')
                && !never.contains(words.getFirst().toLowerCase(Locale.ROOT))
                && words.stream().noneMatch(never::contains)
                && !isDay(piece, now);
    }

    private static boolean isDay(String piece, ZonedDateTime now) {
        return Dates.read(piece, now, Tense.PAST)
                .filter(when -> when.words().length() >= piece.length() / 2)
                .isPresent();
    }
}
