package eu.rapport.meetings;

import eu.rapport.shared.Language;
import eu.rapport.texts.Texts;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Words that tell how people were in contact, and that something is not for everybody. Shown in the draft like all else. */
@Component
class Cues {
    private final Texts texts;

    Cues(Texts texts) {
        this.texts = texts;
    }

    MeetingKind kindOf(String words, Language language) {
        for (MeetingKind kind : MeetingKind.values()) {
            if (kind != MeetingKind.MEETING && says(words, "meetings.cues." + lower(kind), language)) {
                return kind;
            }
        }
        return MeetingKind.MEETING;
    }

    Openness opennessOf(String words, Language language) {
        if (says(words, "meetings.cues." + lower(Openness.CLOSED_DOOR), language)) {
            return Openness.CLOSED_DOOR;
        }
        return says(words, "meetings.cues." + lower(Openness.INTERNAL), language) ? Openness.INTERNAL : Openness.OPEN;
    }

    /** Whether the words go on about what was told before. */
    boolean goesOn(String words, Language language) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        return texts.linesOf("meetings.cues.goeson", language).stream()
                .anyMatch(cue ->
                        lower.startsWith(cue) && !lower.substring(cue.length()).matches("(?s)\\p{L}.*"));
    }

    private boolean says(String words, String key, Language language) {
        String lower = words.toLowerCase(Locale.ROOT);
        return texts.linesOf(key, language).stream().anyMatch(cue -> contains(lower, cue));
    }

    private static boolean contains(String words, String cue) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(cue) + "(?!\\p{L})")
                .matcher(words)
                .find();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
