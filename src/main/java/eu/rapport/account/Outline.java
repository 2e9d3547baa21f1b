package eu.rapport.account;

import eu.rapport.texts.Text;
import eu.rapport.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Puts what is held about a person into words. The label of a value stands under {@code mydata.<section>.<name>}, else
 * {@code mydata.<name>}; a word that stands for something under {@code mydata.<section>.<name>.<word>}, else it is shown as it is.
 */
@Component
class Outline {
    private final Texts texts;

    Outline(Texts texts) {
        this.texts = texts;
    }

    Text of(Map<String, Object> file) {
        List<Text> sections = new ArrayList<>();
        file.forEach((section, content) -> sections.add(Text.lines(
                Text.of("mydata.section", Text.of("mydata." + section)), fields(section, (Map<?, ?>) content))));
        return Text.paragraphs(sections);
    }

    private Text fields(String section, Map<?, ?> fields) {
        List<Text> lines = new ArrayList<>();
        fields.forEach((name, value) -> lines.add(field(section, String.valueOf(name), value)));
        return Text.lines(lines);
    }

    private Text field(String section, String name, Object value) {
        Text label = label(section, name);
        return switch (value) {
            case List<?> list -> Text.lines(Text.of("mydata.list", label), items(section, name, list));
            case Map<?, ?> map ->
                Text.lines(Text.of("mydata.list", label), Text.of("mydata.item", inOneLine(section, map)));
            default -> Text.of("mydata.field", label, worded(section, name, value));
        };
    }

    private Text items(String section, String name, List<?> list) {
        List<Text> items = new ArrayList<>();
        for (Object each : list) {
            Object item = each instanceof Map<?, ?> map ? inOneLine(section, map) : worded(section, name, each);
            items.add(Text.of("mydata.item", item));
        }
        return Text.lines(items);
    }

    private Text inOneLine(String section, Map<?, ?> map) {
        List<Text> parts = new ArrayList<>();
        map.forEach((name, value) -> parts.add(Text.of(
                "mydata.field", label(section, String.valueOf(name)), worded(section, String.valueOf(name), value))));
        return new Text.Joined(parts, " · ");
    }

    private Text label(String section, String name) {
        String own = "mydata." + section + "." + name;
        return Text.of(texts.knows(own) ? own : "mydata." + name);
    }

    private Object worded(String section, String name, Object value) {
        String key =
                "mydata.%s.%s.%s".formatted(section, name, String.valueOf(value).toLowerCase(Locale.ROOT));
        return switch (value) {
            case Boolean yes -> Text.of(yes ? "mydata.yes" : "mydata.no");
            case Number number -> String.valueOf(number);
            default -> texts.knows(key) ? Text.of(key) : value;
        };
    }
}
