package eu.rapport.guidance;

import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Sequel;
import eu.rapport.conversation.Turn;
import eu.rapport.reading.Reading;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes "and what about funding?" for a question that goes on from the last one, where its words alone could mean anything. */
@Component
@Order(2)
class AskOn implements Sequel {
    private final Questions questions;
    private final GiveAnswer answers;

    AskOn(Questions questions, GiveAnswer answers) {
        this.questions = questions;
        this.answers = answers;
    }

    @Override
    public Optional<Reply> continued(Turn turn, String text, Reading reading) {
        return reading.question() && !reading.isSure() && FollowUpQuestion.leans(text)
                ? questions.lastOf(turn.person(), FollowUpQuestion.REACH).map(last -> answers.to(turn, text))
                : Optional.empty();
    }
}
