package eu.rapport.practice;

import eu.rapport.promises.Concerns;
import eu.rapport.promises.PromiseState;
import eu.rapport.promises.Promises;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells what became of promises, concerns and check-ins. */
@Component
@PracticeOnly
class Ledger {
    private final Cast cast;
    private final Promises promises;
    private final Concerns concerns;

    Ledger(Cast cast, Promises promises, Concerns concerns) {
        this.cast = cast;
        this.promises = promises;
        this.concerns = concerns;
    }

    /** The receiver says whether a promise was kept, found by how its words begin. */
    void judge(long community, TownFile.Event event) {
        String words = Objects.requireNonNull(event.judge());
        PromiseState answer = PromiseState.valueOf(
                Objects.requireNonNull(event.answer()).toUpperCase(Locale.ROOT).replace(' ', '_'));
        promises.openOf(community).stream()
                .filter(each -> each.words().startsWith(words))
                .forEach(each -> promises.judge(each.id(), answer, cast.get(Objects.requireNonNull(event.by()))));
    }

    /** The authority answers a concern, found by how its words begin; the community is content. */
    void answer(long community, TownFile.Event event) {
        String words = Objects.requireNonNull(event.answer());
        concerns.openOf(community).stream()
                .filter(each -> each.words().startsWith(words))
                .forEach(each -> {
                    concerns.answer(
                            each.id(),
                            Objects.requireNonNull(event.words()),
                            cast.get(Objects.requireNonNull(event.by())));
                    concerns.settle(each.id());
                });
    }

    /** Both sides say what it gives them. */
    void checkIn(long community, TownFile.Round round) {
        // the rounds have no way in yet
    }
}
