package eu.rapport.meetings;

import eu.rapport.conversation.Assent;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Sequel;
import eu.rapport.conversation.Turn;
import eu.rapport.reading.Reading;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes a typed "yes" right after a draft was shown for its Save button. */
@Component
@Order(1)
class SaveByWord implements Sequel {
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Assent assent;
    private final Drafts drafts;
    private final DraftEnd end;

    SaveByWord(Assent assent, Drafts drafts, DraftEnd end) {
        this.assent = assent;
        this.drafts = drafts;
        this.end = end;
    }

    @Override
    public Optional<Reply> continued(Turn turn, String text, Reading reading) {
        return assent.isGiven(text, turn.person())
                ? drafts.lastTold(turn, FRESH, Duration.ZERO)
                        .filter(Draft::open)
                        .map(draft -> end.saveAsSaid(turn, draft))
                : Optional.empty();
    }
}
