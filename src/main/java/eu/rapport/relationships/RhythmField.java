package eu.rapport.relationships;

import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.texts.Text;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** In how many days both sides agreed to speak at least once. */
@Component
class RhythmField implements CardField {
    private static final List<Integer> USUAL = List.of(14, 21, 30, 45, 60, 90);
    private static final int LONGEST = 365;

    private final Relationships relationships;
    private final Dialogues dialogues;
    private final Saved saved;

    RhythmField(Relationships relationships, Dialogues dialogues, Saved saved) {
        this.relationships = relationships;
        this.dialogues = dialogues;
        this.saved = saved;
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
                .row(pick(Text.of("community.rhythm.usual", now.level().rhythmDays()), community, 0))
                .row(CardField.back(community));
    }

    @Override
    public Reply picked(Turn turn, Community community, List<String> values) {
        return values.getFirst().equals("0") ? keepUsual(turn, community) : keep(turn, community, values.getFirst());
    }

    @Override
    public Reply typed(Turn turn, Community community, Dialogue dialogue, String text) {
        return keep(turn, community, Typed.line(text));
    }

    private Reply keepUsual(Turn turn, Community community) {
        relationships.setRhythm(community.id(), null);
        return saved.card(turn, community);
    }

    private Reply keep(Turn turn, Community community, String words) {
        return number(words)
                .map(days -> relationships.setRhythm(community.id(), days))
                .findFirst()
                .map(kept -> saved.card(turn, community))
                .orElse(Reply.say("community.rhythm.unclear", LONGEST));
    }

    private static Stream<Integer> number(String words) {
        return Stream.of(words.replaceFirst("\\D.*$", ""))
                .filter(each -> each.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(each -> each > 0 && each <= LONGEST);
    }
}
