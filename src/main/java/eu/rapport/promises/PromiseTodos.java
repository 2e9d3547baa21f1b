package eu.rapport.promises;

import eu.rapport.communities.Communities;
import eu.rapport.conversation.Button;
import eu.rapport.followups.Origin;
import eu.rapport.followups.TodoSource;
import eu.rapport.people.Person;
import eu.rapport.shared.Side;
import eu.rapport.texts.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody still has to keep, among the things they have to do. */
@Component
class PromiseTodos implements TodoSource {
    private final OwnPromises own;
    private final Communities communities;

    PromiseTodos(OwnPromises own, Communities communities) {
        this.own = own;
        this.communities = communities;
    }

    @Override
    public List<Todo> todos(Person person) {
        return own.of(person).stream().map(this::todo).toList();
    }

    /** A reminder of a promise stands in for nothing else: the promise itself is what is to be done. */
    @Override
    public boolean lists(Origin origin) {
        return origin.kind().equals(PromiseCommand.NAME);
    }

    private Todo todo(Promise promise) {
        String key = promise.by() == Side.AUTHORITY ? "promises.todo" : "promises.todo.authority";
        String community = communities.get(promise.communityId()).name();
        return new Todo(promise.due(), Text.of(key, community, promise.words()), number -> buttons(promise, number));
    }

    /** What the community promised is kept by the community, whoever of it does so. */
    private static List<Button> buttons(Promise promise, int number) {
        Button done = button("promises.button.done", "done", promise, number);
        Button snooze = button("followups.snooze.n", "snooze", promise, number);
        return promise.by() == Side.AUTHORITY
                ? List.of(done, snooze, button("followups.reassign.n", "reassign", promise, number))
                : List.of(done, snooze);
    }

    private static Button button(String label, String action, Promise promise, int number) {
        return Button.of(Text.of(label, number), PromiseCommand.NAME, action, promise.id());
    }
}
