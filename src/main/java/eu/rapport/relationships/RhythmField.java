package eu.rapport.relationships;

import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.texts.Text;
import eu.rapport.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** In how many days both sides agreed to speak at least once. */
@Component
class RhythmField implements CardField {
    private static final List<Integer> USUAL = List.of(14, 21, 30, 45, 60, 90);
    private static final int LONGEST = 365;
    private static final String USUALLY = "0";

    private static final Pattern NUMBER = Pattern.compile("(\\d+)\\s*(\\p{L}*)");
    private static final int DIGITS = 3;
    private static final int WEEK = 7;

    private final Relationships relationships;
    private final Texts texts;
    private final Dialogues dialogues;

    RhythmField(Relationships relationships, Texts texts, Dialogues dialogues) {
        this.relationships = relationships;
        this.texts = texts;
        this.dialogues = dialogues;
    }

    @Override
    public String name() {
        return "rhythm";
    }

    @Override
    public int place() {
        return 9;
    }

    @Override
    public Reply ask(Turn turn, Community community) {
        dialogues.open(turn.person(), dialogue(community));
        Relationship now = relationships.of(community.id());
        List<Button> days = USUAL.stream()
                .map(each -> pick(Text.of("community.rhythm.days", each), community, each))
                .toList();
        return Reply.say("community.ask.rhythm", community.name(), now.rhythm())
                .rows(List.of(days.subList(0, 3), days.subList(3, 6)))
                .row(pick(Text.of("community.rhythm.usual", now.level().rhythmDays()), community, USUALLY))
                .row(CardField.back(community));
    }

    @Override
    public Optional<Reply> picked(Turn turn, Community community, List<String> values) {
        if (values.getFirst().equals(USUALLY)) {
            relationships.setRhythm(community.id(), null);
            return Optional.empty();
        }
        return keep(turn, community, values.getFirst());
    }

    @Override
    public Optional<Reply> typed(Turn turn, Community community, Dialogue dialogue, String text) {
        return keep(turn, community, Typed.line(text));
    }

    private Optional<Reply> keep(Turn turn, Community community, String words) {
        Optional<Integer> days = number(turn, words).findFirst();
        days.ifPresent(each -> relationships.setRhythm(community.id(), each));
        return days.isPresent() ? Optional.empty() : Optional.of(Reply.say("community.rhythm.unclear", LONGEST));
    }

    @Override
    public String value(Community community) {
        Integer days = relationships.of(community.id()).rhythmDays();
        return days == null ? USUALLY : days.toString();
    }

    @Override
    public Text restore(Turn turn, Community community, String value) {
        relationships.setRhythm(community.id(), value.equals(USUALLY) ? null : Integer.valueOf(value));
        return Text.none();
    }

    /** "21", "21 days", "every 3 weeks". */
    private Stream<Integer> number(Turn turn, String words) {
        Matcher number = NUMBER.matcher(words);
        if (!number.find() || number.group(1).length() > DIGITS) {
            return Stream.empty();
        }
        boolean weeks = !number.group(2).isEmpty()
                && texts.linesOf("community.rhythm.weeks", turn.person().language()).stream()
                        .anyMatch(number.group(2)::equalsIgnoreCase);
        int days = Integer.parseInt(number.group(1)) * (weeks ? WEEK : 1);
        return days > 0 && days <= LONGEST ? Stream.of(days) : Stream.empty();
    }
}
