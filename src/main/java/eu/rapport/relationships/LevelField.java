package eu.rapport.relationships;

import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How far the relationship has come, with the reason (3.2). */
@Component
class LevelField implements CardField {
    private static final int LONGEST_REASON = 300;

    private final Relationships relationships;
    private final Dialogues dialogues;

    LevelField(Relationships relationships, Dialogues dialogues) {
        this.relationships = relationships;
        this.dialogues = dialogues;
    }

    @Override
    public String name() {
        return "level";
    }

    @Override
    public int place() {
        return 8;
    }

    @Override
    public Reply ask(Turn turn, Community community) {
        List<Button> levels = Arrays.stream(EngagementLevel.values())
                .map(each -> pick(Text.of("community.level." + each.name().toLowerCase(Locale.ROOT)), community, each))
                .toList();
        return Reply.say(
                        "community.ask.level",
                        community.name(),
                        relationships.of(community.id()).level())
                .column(levels)
                .row(CardField.back(community));
    }

    @Override
    public Optional<Reply> picked(Turn turn, Community community, List<String> values) {
        Optional<EngagementLevel> level = named(values.getFirst());
        if (level.isEmpty()) {
            return Optional.of(Reply.say("conversation.stale"));
        }
        dialogues.open(turn.person(), dialogue(community).knowing("level", level.get()));
        return Optional.of(
                Reply.say("community.ask.reason", community.name(), level.get()).row(CardField.back(community)));
    }

    @Override
    public Optional<Reply> typed(Turn turn, Community community, Dialogue dialogue, String text) {
        String reason = Typed.line(text);
        if (reason.length() > LONGEST_REASON) {
            return Optional.of(Reply.say("community.toolong", LONGEST_REASON));
        }
        named(dialogue.get("level"))
                .ifPresent(each -> relationships.setLevel(community.id(), each, reason, turn.person()));
        return Optional.empty();
    }

    @Override
    public String value(Community community) {
        Relationship now = relationships.of(community.id());
        return String.join("\n", now.level().name(), now.levelSince().toString(), WordsField.words(now.levelReason()));
    }

    @Override
    public Text restore(Turn turn, Community community, String value) {
        String[] parts = value.split("\n", 3);
        relationships.restoreLevel(
                community.id(),
                EngagementLevel.valueOf(parts[0]),
                LocalDate.parse(parts[1]),
                parts[2].isEmpty() ? null : parts[2]);
        return Text.none();
    }

    private static Optional<EngagementLevel> named(String name) {
        return Arrays.stream(EngagementLevel.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
