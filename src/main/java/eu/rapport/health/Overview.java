package eu.rapport.health;

import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** All relationships at a glance: a picture, and the same facts in words. */
@Component
class Overview {
    private static final int MOST_BUTTONS = 6;

    private final HealthPicture picture;

    Overview(HealthPicture picture) {
        this.picture = picture;
    }

    Reply of(Turn turn, List<HealthCard> cards) {
        if (cards.isEmpty()) {
            return Reply.say("health.none");
        }
        Reply words = Reply.say(words(cards))
                .column(cards.stream()
                        .filter(HealthCard::hasTrouble)
                        .limit(MOST_BUTTONS)
                        .map(each -> HealthCommand.cardButton(each.community()))
                        .toList());
        return picture.draw(cards, turn.person().language(), turn.person().zone())
                .map(png -> Reply.picture(png, Text.of("health.picture", cards.size()))
                        .and(words))
                .orElse(words);
    }

    private static Text words(List<HealthCard> cards) {
        List<Text> paragraphs = new ArrayList<>();
        for (HealthState state : HealthState.values()) {
            List<Text> lines = cards.stream()
                    .filter(each -> each.state() == state)
                    .map(Overview::line)
                    .toList();
            if (!lines.isEmpty()) {
                paragraphs.add(Text.lines(Text.of("health.group", state, lines.size()), Text.lines(lines)));
            }
        }
        return Text.paragraphs(paragraphs);
    }

    static Text line(HealthCard card) {
        String name = card.community().name();
        return switch (card.state()) {
            case GOOD -> Text.of("health.overview.good", name);
            case TOO_EARLY ->
                Text.of(
                        "health.overview",
                        name,
                        card.signal(Signal.Kind.SILENCE).why());
            default ->
                Text.of("health.overview", name, card.concerns().getFirst().why());
        };
    }
}
