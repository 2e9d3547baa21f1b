package eu.rapport.promises;

import eu.rapport.communities.Communities;
import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Reply;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Asks people in a round, tells them the result, and passes on what they agreed to. */
@Component
class CheckInNotices {
    private final CheckInQuestions questions;
    private final CheckInWords words;
    private final CheckInResults results;
    private final Communities communities;
    private final People people;
    private final Messenger messenger;

    CheckInNotices(
            CheckInQuestions questions,
            CheckInWords words,
            CheckInResults results,
            Communities communities,
            People people,
            Messenger messenger) {
        this.questions = questions;
        this.words = words;
        this.results = results;
        this.communities = communities;
        this.people = people;
        this.messenger = messenger;
    }

    void ask(CheckIn round, Person person) {
        messenger.whenAwake(
                person,
                questions.gives(round, person.role().side()),
                "checkin-ask:%d:%d".formatted(round.id(), person.id()));
    }

    void tellResult(CheckIn closed, List<Answer> asked) {
        CheckInResult result = results.of(closed);
        for (Answer each : asked) {
            people.find(each.personId())
                    .ifPresent(person -> messenger.whenAwake(
                            person,
                            Reply.say(words.result(result, each.side())),
                            "checkin-result:%d:%d".formatted(closed.id(), person.id())));
        }
    }

    /** Passes a comment on to the coordinators, without its writer's name. */
    void passOn(CheckIn round, Answer answer, String comment) {
        String side = answer.side().name().toLowerCase(Locale.ROOT);
        Text text = Text.of(
                "checkin.passed." + side, communities.get(round.communityId()).name(), comment);
        people.active(Role.COORDINATOR).stream()
                .filter(each -> each.id() != answer.personId())
                .forEach(each -> messenger.whenAwake(
                        each,
                        Reply.say(text),
                        "checkin-comment:%d:%d:%d".formatted(round.id(), answer.personId(), each.id())));
    }
}
