package eu.rapport.promises;

import eu.rapport.communities.Communities;
import eu.rapport.conversation.Button;
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

    private Todo todo(Promise promise) {
        String key = promise.by() == Side.AUTHORITY ? "promises.todo" : "promises.todo.authority";
        String community = communities.get(promise.communityId()).name();
        return new Todo(
                promise.due(), Text.of(key, community, promise.words()), number -> List.of(done(promise, number)));
    }

    private static Button done(Promise promise, int number) {
        return Button.of(Text.of("promises.button.done", number), PromiseCommand.NAME, "done", promise.id());
    }
}
