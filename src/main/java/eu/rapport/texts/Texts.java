package eu.rapport.texts;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import eu.rapport.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Renders texts in a person's language and zone. */
@Component
public class Texts {
    private final Catalogue catalogue;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Texts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The text in a language; instants are shown in the zone. */
    public StyledText render(Text text, Language language, ZoneId zone) {
        StyledTextBuilder out = new StyledTextBuilder();
        append(out, text, new Reader(language, zone));
        return out.build();
    }

    /** The text in a language without its emphasis. */
    public String plain(Text text, Language language, ZoneId zone) {
        return render(text, language, zone).text();
    }

    /** Whether there are words for a key. */
    public boolean knows(String key) {
        return catalogue.find(key, Language.EN).isPresent();
    }

    /** The lines under a key that holds several, one a line; empty where the key does not exist in that language. */
    public List<String> linesOf(String key, Language language) {
        return catalogue
                .findOnly(key, language)
                .map(words -> words.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private record Reader(Language language, ZoneId zone) {
        Locale locale() {
            return language.locale();
        }
    }

    private void append(StyledTextBuilder out, Text text, Reader reader) {
        switch (text) {
            case Text.Raw raw -> out.append(raw.words());
            case Text.Joined joined -> appendJoined(out, joined, reader);
            case Text.Hidden hidden -> out.styled(StyledText.Style.HIDDEN, () -> append(out, hidden.text(), reader));
            case Text.Key key -> appendTemplate(out, key, reader);
        }
    }

    private void appendJoined(StyledTextBuilder out, Text.Joined joined, Reader reader) {
        boolean something = false;
        for (Text part : joined.parts()) {
            int before = out.length();
            if (something) {
                out.append(joined.separator());
            }
            int start = out.length();
            append(out, part, reader);
            if (out.length() == start) {
                out.cutTo(before);
            } else {
                something = true;
            }
        }
    }

    /**
     * Formats the template with a mark in each argument's place, then walks the result: emphasis is read from the template
     * alone, and what people typed is put in last.
     */
    private void appendTemplate(StyledTextBuilder out, Text.Key key, Reader reader) {
        List<Object> marked = new ArrayList<>();
        List<Object> arguments = key.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            Object argument = arguments.get(i);
            marked.add(argument instanceof Number ? argument : Template.mark(i));
        }
        String formatted = format(key.key(), reader.language())
                .format(marked.toArray(), new StringBuffer(), null)
                .toString();
        Template.walk(formatted, out, place -> appendArgument(out, arguments.get(place), reader));
    }

    private void appendArgument(StyledTextBuilder out, Object argument, Reader reader) {
        switch (argument) {
            case Text text -> append(out, text, reader);
            case Enum<?> value -> append(out, Text.of(EnumKeys.of(value)), reader);
            case LocalDate day -> out.append(Moments.day(day, reader.locale()));
            case LocalTime time -> out.append(Moments.time(time));
            case LocalDateTime moment -> append(out, moment(moment), reader);
            case Instant instant -> append(out, moment(LocalDateTime.ofInstant(instant, reader.zone())), reader);
            case List<?> list -> appendList(out, list, reader);
            default -> out.append(String.valueOf(argument));
        }
    }

    private static Text moment(LocalDateTime moment) {
        return Text.of("texts.moment", moment.toLocalDate(), moment.toLocalTime());
    }

    private void appendList(StyledTextBuilder out, List<?> list, Reader reader) {
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            marks.add(Template.mark(i));
        }
        String formatted = ListFormatter.getInstance(reader.locale()).format(marks);
        Template.walk(formatted, out, place -> appendArgument(out, list.get(place), reader));
    }

    private MessageFormat format(String key, Language language) {
        return formats.computeIfAbsent(
                language + key,
                missing -> new MessageFormat(
                        catalogue.find(key, language).orElseThrow(() -> new MissingWords(key)), language.locale()));
    }
}
