package eu.rapport.meetings;

import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The facts of a draft, a line each. */
@Component
class FactLines {
    /** So that a draft with its buttons stays one message; what is saved is never cut. */
    private static final int MOST_WORDS = 1500;

    private static final int MOST_OF_ONE = 250;

    private final Labels labels;

    FactLines(Labels labels) {
        this.labels = labels;
    }

    /** The lines of some fields; fields about which nothing is known get none, except those that are needed. */
    Text of(Facts facts, Set<Field> fields, Person reader) {
        List<Text> lines = new ArrayList<>();
        for (Field field : fields) {
            lines.addAll(of(facts, field, reader));
        }
        return Text.lines(lines);
    }

    List<Text> of(Facts facts, Field field, Person reader) {
        return switch (field) {
            case COMMUNITY -> List.of(Text.of("meetings.line.community", labels.community(facts.community())));
            case DAY -> List.of(Text.of("meetings.line.day", day(facts.day(), reader)));
            case KIND -> List.of(Text.of("meetings.line.kind", facts.kind()));
            case PLACE -> facts.place() == null ? List.of() : List.of(Text.of("meetings.line.place", facts.place()));
            case PEOPLE -> people(facts, reader);
            case WORDS -> facts.words().isBlank() ? List.of() : List.of(words(facts));
            case CONCERNS ->
                facts.concerns().stream()
                        .map(each -> Text.of("meetings.line.concern", cut(each, MOST_OF_ONE)))
                        .toList();
            case PROMISES ->
                facts.promises().stream().map(each -> promise(each, reader)).toList();
            case FOLLOW_UP -> followUp(facts, reader);
            case OPENNESS -> List.of(Text.of("meetings.line.openness", explained(facts.openness())));
        };
    }

    static Text explained(Openness openness) {
        return Text.of(
                switch (openness) {
                    case OPEN -> "meetings.openness.open";
                    case INTERNAL -> "meetings.openness.internal";
                    case CLOSED_DOOR -> "meetings.openness.closed_door";
                });
    }

    static Text day(DayFact day, Person reader) {
        DayFact.Point at = day.at();
        if (at != null) {
            return point(at, reader.zone());
        }
        return day.unclear() ? Text.of("meetings.unclear", day.said()) : Text.of("meetings.open");
    }

    static Text point(DayFact.Point point, ZoneId zone) {
        return point.time() == null
                ? Text.of("meetings.day", point.day())
                : Text.of("meetings.daytime", point.day(), point.time(), zone.getId());
    }

    private List<Text> people(Facts facts, Person reader) {
        List<Text> names =
                facts.people().stream().map(each -> labels.person(each, reader)).toList();
        return names.isEmpty() ? List.of() : List.of(Text.of("meetings.line.people", names));
    }

    private static Text words(Facts facts) {
        Text words = Text.of("meetings.line.words", cut(facts.words(), MOST_WORDS));
        return facts.openness().tellsWords() ? words : new Text.Hidden(words);
    }

    private static Text promise(PromiseFact promise, Person reader) {
        boolean own = promise.by() == reader.role().side();
        Text by = own ? Text.of("meetings.byus", promise.by()) : Text.of("meetings.bythem", promise.by());
        return promise.due().known() || promise.due().unclear()
                ? Text.of("meetings.line.promise", by, cut(promise.words(), MOST_OF_ONE), day(promise.due(), reader))
                : Text.of("meetings.line.promise.nodue", by, cut(promise.words(), MOST_OF_ONE));
    }

    private static List<Text> followUp(Facts facts, Person reader) {
        FollowUpFact next = facts.followUp();
        return next == null
                ? List.of()
                : List.of(Text.of("meetings.line.followup", day(next.when(), reader), cut(next.what(), MOST_OF_ONE)));
    }

    static String cut(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most)) + "…";
    }
}
