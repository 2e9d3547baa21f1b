package eu.rapport.promises;

import eu.rapport.communities.Communities;
import eu.rapport.people.People;
import eu.rapport.shared.Side;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How a promise is spoken of. */
@Component
class PromiseWords {
    private final Communities communities;
    private final People people;

    PromiseWords(Communities communities, People people) {
        this.communities = communities;
        this.people = people;
    }

    /** "Anna for the authority promised Al-Noor". */
    Text whoPromised(Promise promise) {
        String community = communities.get(promise.communityId()).name();
        Text giver = giver(promise, community);
        return promise.by() == Side.AUTHORITY
                ? Text.of("promises.who.authority", giver, community)
                : Text.of("promises.who.community", giver);
    }

    /** One entry of a list: its words, and where it stands. */
    Text entry(int number, Promise promise, LocalDate today) {
        return Text.of("promises.entry", number, promise.words(), whoPromised(promise), standing(promise, today));
    }

    /** The same with nothing but words and standing, for lists that name both sides above. */
    Text line(Promise promise, LocalDate today) {
        return Text.of("promises.line", promise.words(), standing(promise, today));
    }

    /** Where it stands: until when, overdue, kept or not. */
    Text standing(Promise promise, LocalDate today) {
        if (!promise.isOpen()) {
            return closed(promise);
        }
        LocalDate due = promise.due();
        if (promise.doneAt() != null) {
            return Text.of("promises.standing.done");
        }
        if (due == null) {
            return Text.of("promises.standing.noday");
        }
        long overdue = promise.daysOverdue(today);
        if (overdue > 0) {
            return Text.of("promises.standing.overdue", due, overdue);
        }
        return promise.state() == PromiseState.TOO_EARLY
                ? Text.of("promises.standing.early", due)
                : Text.of("promises.standing.until", due);
    }

    private static Text closed(Promise promise) {
        String said = promise.judgedWords();
        Text state = promise.judgedAt() == null
                ? Text.of("promises.standing.withdrawn")
                : Text.of("promises.standing.judged", promise.state(), promise.judgedAt());
        return said == null ? state : Text.of("promises.standing.said", state, said);
    }

    private Text giver(Promise promise, String community) {
        Long giver = promise.giverId();
        String name = giver == null ? "" : people.get(giver).name();
        if (promise.by() == Side.AUTHORITY) {
            return giver == null ? Text.of("promises.giver.authority") : Text.of("promises.giver.officer", name);
        }
        return giver == null ? Text.raw(community) : Text.of("promises.giver.representative", name, community);
    }
}
