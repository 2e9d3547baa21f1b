package eu.rapport.reading;

import eu.rapport.models.Garbage;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a model says about a message, as far as the message bears it out: words that do not stand in it are dropped.
 *
 * @param community the name it gave, not yet looked up
 * @param meetingDay the words of the message for the day of a meeting
 * @param followUp the words of the message for the day to check back
 */
record Opinion(
        Optional<Intent> intent, Optional<String> community, Optional<String> meetingDay, Optional<String> followUp) {
    private static final int LONGEST_ANSWER = 4000;

    /** @throws Garbage where the answer is not the JSON that was asked for */
    static Opinion of(@Nullable String answer, String text) throws Garbage {
        JsonNode said = json(answer);
        boolean shown = quoted(said, "quote", text).isPresent();
        return new Opinion(
                word(said, "intent").filter(each -> shown).flatMap(Opinion::intent),
                word(said, "community"),
                quoted(said, "meeting_day", text),
                quoted(said, "follow_up", text));
    }

    private static JsonNode json(@Nullable String answer) throws Garbage {
        int from = answer == null ? -1 : answer.indexOf('{');
        int to = answer == null ? -1 : answer.lastIndexOf('}');
        if (answer == null || answer.length() > LONGEST_ANSWER || from < 0 || to < from) {
            throw new Garbage();
        }
        try {
            return JsonMapper.shared().readTree(answer.substring(from, to + 1));
        } catch (JacksonException e) {
            throw new Garbage();
        }
    }

    private static Optional<Intent> intent(String name) {
        return Stream.of(Intent.values())
                .filter(each -> each != Intent.UNCLEAR && each != Intent.START_CRISIS)
                .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<String> quoted(JsonNode said, String name, String text) {
        return word(said, name).filter(words -> plain(text).contains(plain(words)));
    }

    private static Optional<String> word(JsonNode said, String name) {
        JsonNode node = said.get(name);
        return node != null && node.isString() && !node.asString().isBlank()
                ? Optional.of(node.asString().strip())
                : Optional.empty();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
