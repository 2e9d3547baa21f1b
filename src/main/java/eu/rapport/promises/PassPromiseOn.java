package eu.rapport.promises;

import eu.rapport.communities.Communities;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Namesakes;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Reversal;
import eu.rapport.conversation.Turn;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A colleague keeps a promise of the authority in somebody's place, and hears of it; never one who may not see its community. */
@Component
class PassPromiseOn implements Reversal {
    private static final String DEED = "promise-passed";
    private static final int MOST = 40;

    private final Promises promises;
    private final People people;
    private final Communities communities;
    private final Relationships relationships;
    private final Messenger messenger;
    private final SnoozePromise snooze;
    private final Deeds deeds;

    PassPromiseOn(
            Promises promises,
            People people,
            Communities communities,
            Relationships relationships,
            Messenger messenger,
            SnoozePromise snooze,
            Deeds deeds) {
        this.promises = promises;
        this.people = people;
        this.communities = communities;
        this.relationships = relationships;
        this.messenger = messenger;
        this.snooze = snooze;
        this.deeds = deeds;
    }

    Reply ask(Turn turn, Promise promise) {
        List<Person> candidates = candidates(turn, promise);
        Namesakes called = Namesakes.among(candidates);
        List<Button> choices = candidates.stream()
                .limit(MOST)
                .map(each -> Button.of(
                        Text.of("todo.person", called.of(each), each.role()),
                        PromiseCommand.NAME,
                        "give",
                        promise.id(),
                        each.id()))
                .toList();
        return Reply.say(choices.isEmpty() ? "todo.reassign.nobody" : "todo.reassign.ask", promise.words())
                .column(choices);
    }

    private List<Person> candidates(Turn turn, Promise promise) {
        return Stream.concat(people.active(Role.OFFICER).stream(), people.active(Role.COORDINATOR).stream())
                .filter(each -> each.id() != turn.person().id() && !Objects.equals(each.id(), promise.giverId()))
                .filter(each -> relationships.maySee(each, promise.communityId()))
                .toList();
    }

    Reply give(Turn turn, Promise promise, long toId) {
        return candidates(turn, promise).stream()
                .filter(each -> each.id() == toId)
                .findFirst()
                .map(to -> give(turn, promise, to))
                .orElse(Reply.say("todo.reassign.no", promise.words()));
    }

    private Reply give(Turn turn, Promise promise, Person to) {
        promises.handTo(promise.id(), to.id());
        snooze.over(promise.id());
        Text later = tell(turn, promise, to, "promises.passed");
        return Reply.say(Text.lines(Text.of("todo.reassign.done", to.name(), promise.words()), later))
                .row(Deeds.undoButton(deeds.note(turn.person(), DEED, promise.id())))
                .inPlace();
    }

    private Text tell(Turn turn, Promise promise, Person to, String words) {
        String key = "%s:%d:%d:%s".formatted(words, promise.id(), to.id(), turn.now());
        String community = communities.get(promise.communityId()).name();
        return messenger.whenAwake(to, Reply.say(words, turn.person().name(), community, promise.words()), key);
    }

    @Override
    public String kind() {
        return DEED;
    }

    /** Whoever passed it on keeps it again. */
    @Override
    public Reply undo(Turn turn, long subject) {
        return promises.find(subject)
                .filter(Promise::isOpen)
                .map(promise -> takeBack(turn, promise))
                .orElse(Reply.say("promises.undone.late"));
    }

    private Reply takeBack(Turn turn, Promise promise) {
        Long keeper = promise.giverId();
        promises.handTo(promise.id(), turn.person().id());
        if (keeper != null && keeper != turn.person().id()) {
            people.find(keeper).ifPresent(each -> tell(turn, promise, each, "promises.passed.back"));
        }
        return Reply.say("todo.reassign.undone", promise.words()).inPlace();
    }
}
