package eu.rapport.guidance;

import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Reply;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** Passes a question on to the coordinators, with who asked, because the asker tapped so. */
@Component
class PassOn {
    private final People people;
    private final Questions questions;
    private final Messenger messenger;

    PassOn(People people, Questions questions, Messenger messenger) {
        this.people = people;
        this.questions = questions;
        this.messenger = messenger;
    }

    Reply toCoordinators(Person asker, Question question) {
        List<Person> coordinators = people.active(Role.COORDINATOR).stream()
                .filter(each -> each.id() != asker.id())
                .toList();
        if (coordinators.isEmpty()) {
            return Reply.say(asker.role() == Role.COORDINATOR ? "guidance.passed.self" : "guidance.passed.nobody");
        }
        if (!questions.pass(question)) {
            return Reply.say("guidance.passed.again");
        }
        Text words = Text.of("guidance.forcoordinator", asker.name(), asker.role(), question.words());
        for (Person each : coordinators) {
            messenger.whenAwake(each, Reply.say(words), "guidance-question:" + question.id() + ":" + each.id());
        }
        return Reply.say("guidance.passed");
    }
}
