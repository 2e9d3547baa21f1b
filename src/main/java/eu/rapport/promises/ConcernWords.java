package eu.rapport.promises;

import eu.rapport.communities.Communities;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Turn;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Side;
import eu.rapport.texts.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How a concern is spoken of, and what its reader can do about it. */
@Component
class ConcernWords {
    /** Marks a button of a list, which stays as it is when the button is pressed. */
    static final String IN_LIST = "list";

    private final Communities communities;
    private final Relationships relationships;

    ConcernWords(Communities communities, Relationships relationships) {
        this.communities = communities;
        this.relationships = relationships;
    }

    String community(long communityId) {
        return communities.get(communityId).name();
    }

    String community(Concern concern) {
        return community(concern.communityId());
    }

    /** One entry of a list: its words, and where it stands. */
    Text entry(int number, Concern concern, Turn turn) {
        return Text.of("concerns.entry", number, concern.words(), standing(concern, turn.person()));
    }

    /** Open since when; or answered on which day, and how. */
    Text standing(Concern concern, Person reader) {
        LocalDate since = day(concern.openSince(), reader);
        String answer = Objects.requireNonNullElse(concern.answer(), "");
        if (concern.isOpen()) {
            return answer.isEmpty() ? Text.of("concerns.open", since) : Text.of("concerns.reopened", since, answer);
        }
        LocalDate answered = day(Objects.requireNonNull(concern.answeredAt()), reader);
        String key = concern.state() == ConcernState.SETTLED ? "concerns.settled" : "concerns.answered";
        return Text.of(key, answered, answer);
    }

    /** Answer for the authority; whether it answers for the community. */
    List<Button> buttons(Turn turn, Concern concern, int number) {
        if (!relationships.maySee(turn.person(), concern.communityId())) {
            return List.of();
        }
        if (turn.person().role().side() == Side.AUTHORITY) {
            return concern.isOpen()
                    ? List.of(Button.of(
                            Text.of("concerns.button.answer", number), ConcernCommand.NAME, "answer", concern.id()))
                    : List.of();
        }
        return concern.state() == ConcernState.ANSWERED
                ? List.of(
                        Button.of(
                                Text.of("concerns.button.settles", number),
                                ConcernCommand.NAME,
                                "settle",
                                concern.id(),
                                IN_LIST),
                        Button.of(
                                Text.of("concerns.button.notyet", number),
                                ConcernCommand.NAME,
                                "notyet",
                                concern.id(),
                                IN_LIST))
                : List.of();
    }

    private static LocalDate day(Instant instant, Person reader) {
        return reader.at(instant).toLocalDate();
    }
}
