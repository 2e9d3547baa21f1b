package eu.rapport.promises;

import eu.rapport.people.Person;
import eu.rapport.relationships.CardSection;
import eu.rapport.texts.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** The concerns without an answer on a community's card. */
@Component
class ConcernsOnCard implements CardSection {
    private static final int PLACE = 30;

    private final Concerns concerns;
    private final ConcernWords words;

    ConcernsOnCard(Concerns concerns, ConcernWords words) {
        this.concerns = concerns;
        this.words = words;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Text about(long communityId, Person reader) {
        List<Text> lines = concerns.openOf(communityId).stream()
                .map(each -> Text.of("concerns.card.line", each.words(), words.standing(each, reader)))
                .toList();
        return lines.isEmpty() ? Text.none() : Text.lines(Text.of("concerns.card"), Text.lines(lines));
    }
}
