package eu.rapport.health;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Command;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.reading.Intent;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells how one relationship is and why, or shows all of them in a picture and in words. */
@Component
class HealthCommand implements Command {
    private static final String NAME = "health";

    private final Health health;
    private final WhichCommunity whichCommunity;
    private final Communities communities;
    private final Relationships relationships;
    private final Overview overview;
    private final NextSteps nextSteps;

    HealthCommand(
            Health health,
            WhichCommunity whichCommunity,
            Communities communities,
            Relationships relationships,
            Overview overview,
            NextSteps nextSteps) {
        this.health = health;
        this.whichCommunity = whichCommunity;
        this.communities = communities;
        this.relationships = relationships;
        this.overview = overview;
        this.nextSteps = nextSteps;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Role> audience() {
        return EnumSet.of(Role.OFFICER, Role.COORDINATOR);
    }

    @Override
    public Set<Intent> intents() {
        return EnumSet.of(Intent.QUERY_HEALTH);
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        return switch (whichCommunity.meant(turn, rest)) {
            case WhichCommunity.One one -> card(turn, one.community());
            case WhichCommunity.Several several ->
                Reply.say("health.which")
                        .column(several.communities().stream()
                                .map(HealthCommand::cardButton)
                                .toList());
            case WhichCommunity.Unknown unknown -> Reply.say("health.unknown", unknown.name());
            case WhichCommunity.All ignored -> overview.of(turn, health.allFor(turn.person()));
        };
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        Optional<Community> community =
                communities.find(press.id(0)).filter(each -> relationships.maySee(turn.person(), each.id()));
        if (community.isEmpty()) {
            return Reply.say("conversation.stale");
        }
        return switch (press.action()) {
            case "card" -> card(turn, community.get());
            case "step" ->
                Arrays.stream(Signal.Step.values())
                        .filter(each -> each.name().equals(press.argument(1)))
                        .findFirst()
                        .map(step -> nextSteps.plan(turn, community.get(), step))
                        .orElse(Reply.say("conversation.stale"));
            default -> Reply.say("conversation.stale");
        };
    }

    /** A button that shows how a relationship is. */
    static Button cardButton(Community community) {
        return Button.of(Text.of("health.card.button", community.name()), NAME, "card", community.id());
    }

    private Reply card(Turn turn, Community community) {
        if (!relationships.maySee(turn.person(), community.id())) {
            boolean free = relationships.of(community.id()).contactId() == null;
            return Reply.say(free ? "health.notyours.free" : "health.notyours", community.name());
        }
        HealthCard card = health.of(community, turn.person().zone());
        List<Text> lines = card.signals().stream()
                .map(each -> Text.of(each.isTrouble() ? "health.line" : "health.line.good", each.state(), each.why()))
                .toList();
        return Reply.say(Text.paragraphs(Text.of("health.title", community.name(), card.state()), Text.lines(lines)))
                .column(NextSteps.buttons(card));
    }
}
