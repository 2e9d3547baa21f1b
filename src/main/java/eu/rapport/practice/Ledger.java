package eu.rapport.practice;

import eu.rapport.communities.Representatives;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.promises.CheckIns;
import eu.rapport.promises.Concerns;
import eu.rapport.promises.PromiseState;
import eu.rapport.promises.Promises;
import eu.rapport.promises.PromisesKept;
import eu.rapport.shared.Role;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells what became of promises, concerns and check-ins. */
@Component
@PracticeOnly
class Ledger {
    private final Townspeople townspeople;
    private final Promises promises;
    private final Concerns concerns;
    private final CheckIns checkIns;
    private final People people;
    private final Representatives representatives;

    Ledger(
            Townspeople townspeople,
            Promises promises,
            Concerns concerns,
            CheckIns checkIns,
            People people,
            Representatives representatives) {
        this.townspeople = townspeople;
        this.promises = promises;
        this.concerns = concerns;
        this.checkIns = checkIns;
        this.people = people;
        this.representatives = representatives;
    }

    /** The receiver says whether a promise was kept, found by how its words begin. */
    void judge(long community, TownFile.Event event) {
        String words = Objects.requireNonNull(event.judge());
        PromiseState answer = PromiseState.valueOf(
                Objects.requireNonNull(event.answer()).toUpperCase(Locale.ROOT).replace(' ', '_'));
        promises.openOf(community).stream()
                .filter(each -> each.words().startsWith(words))
                .forEach(
                        each -> promises.judge(each.id(), answer, townspeople.get(Objects.requireNonNull(event.by()))));
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
                            townspeople.get(Objects.requireNonNull(event.by())));
                    concerns.settle(each.id());
                });
    }

    /** Both sides are asked what it gives them, and everybody answers. */
    void checkIn(long community, TownFile.Round round) {
        checkIns.start(community, null);
        representatives.activeOf(community).forEach(each -> answer(community, each, round.community()));
        Stream.of(Role.OFFICER, Role.COORDINATOR)
                .flatMap(each -> people.active(each).stream())
                .forEach(each -> answer(community, each, round.authority()));
    }

    /** Counts only for those who were asked. */
    private void answer(long community, Person person, int gives) {
        checkIns.answer(community, person, gives, PromisesKept.YES);
    }
}
