package eu.rapport.meetings;

import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Sequel;
import eu.rapport.conversation.SetPhrases;
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

    private final SetPhrases phrases;
    private final Drafts drafts;
    private final DraftEnd end;

    SaveByWord(SetPhrases phrases, Drafts drafts, DraftEnd end) {
        this.phrases = phrases;
        this.drafts = drafts;
        this.end = end;
    }

    @Override
    public Optional<Reply> continued(Turn turn, String text, Reading reading) {
        return phrases.isYes(text, turn.person())
                ? drafts.lastTold(turn, FRESH, Duration.ZERO)
                        .filter(Draft::open)
                        .map(draft -> end.saveAsSaid(turn, draft))
                : Optional.empty();
    }
}
