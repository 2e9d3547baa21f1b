package eu.rapport.promises;

import eu.rapport.conversation.Button;
import eu.rapport.people.Person;
import eu.rapport.relationships.CardSection;
import eu.rapport.texts.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The open promises on a community's card. */
@Component
class PromisesOnCard implements CardSection {
    private static final int PLACE = 20;

    private final Promises promises;
    private final PromiseWords words;
    private final Clock clock;

    PromisesOnCard(Promises promises, PromiseWords words, Clock clock) {
        this.promises = promises;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Text about(long communityId, Person reader) {
        LocalDate today = reader.at(clock.instant()).toLocalDate();
        List<Text> lines = promises.openOf(communityId).stream()
                .map(each -> Text.of("promises.card.line", words.whoPromised(each), words.line(each, today)))
                .toList();
        return lines.isEmpty() ? Text.none() : Text.lines(Text.of("promises.card"), Text.lines(lines));
    }

    @Override
    public List<Button> buttons(long communityId, Person reader) {
        return List.of(Button.of("promises.card.button", PromisesCommand.NAME, "show", communityId));
    }
}
