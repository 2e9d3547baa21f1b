package eu.rapport.promises;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.MovableClock;
import eu.rapport.WithBot;
import eu.rapport.followups.TodoSource;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import eu.rapport.shared.Side;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@WithBot
class LedgerTest {
    private static final long MEETING = 987_654;

    @Autowired
    MovableClock clock;

    @Autowired
    Promises promises;

    @Autowired
    Concerns concerns;

    @Autowired
    PromiseTodos todos;

    @Autowired
    LedgerDigest digest;

    @Autowired
    HeldInLedger held;

    private Neighbourhood.Settling settling;

    @BeforeEach
    void settling(@Autowired AutowireCapableBeanFactory beans) {
        settling = beans.createBean(Neighbourhood.Settling.class);
    }

    @Test
    void openPromisesStandByTheirDayAndAMeetingTakesItsOwnWithIt() {
        Neighbourhood there = settling.settle("Sluice Society", "Oscar Sluice", "Ralf Sluice");
        promise(there, "later", today().plusDays(9), null);
        promise(there, "without a day", null, null);
        promise(there, "soon", today().plusDays(2), MEETING);
        concerns.raiseAt(MEETING, today(), id(there), "dogs", there.officer().person());

        assertThat(promises.openOf(id(there)))
                .extracting(Promise::words)
                .containsExactly("soon", "later", "without a day");
        promises.dropFromMeeting(MEETING);
        concerns.dropFromMeeting(MEETING);
        assertThat(promises.openOf(id(there))).extracting(Promise::words).containsExactly("later", "without a day");
        assertThat(concerns.of(id(there))).isEmpty();
    }

    @Test
    void theFirstAnswerOfAReceiverCounts() {
        Neighbourhood there = settling.settle("Basin Society", "Olive Basin", "Raf Basin");
        Promise promise = promise(there, "mend the path", today(), null);
        Person receiver = there.representatives().getFirst().person();

        assertThat(promises.judge(promise.id(), PromiseState.PARTLY, receiver)).isTrue();
        assertThat(promises.judge(promise.id(), PromiseState.KEPT, receiver)).isFalse();
        assertThat(promises.done(promise.id(), there.officer().person())).isFalse();
        assertThat(promises.find(promise.id())).map(Promise::state).contains(PromiseState.PARTLY);
    }

    @Test
    void itsGiverFindsItInTodoAndDigestAndItGoesOnToWhoeverFollows() {
        Neighbourhood there = settling.settle("Tide Society", "Osman Tide", "Roy Tide");
        Person giver = there.officer().person();
        Person follower = settling.join("Onyx Tide", Role.OFFICER).person();
        Promise promise = promise(there, "bring maps", today().plusDays(2), null);

        assertThat(todos.todos(giver)).extracting(TodoSource.Todo::due).containsExactly(today().plusDays(2));
        assertThat(digest.lines(giver, today())).isEmpty();
        assertThat(digest.lines(giver, today().plusDays(1))).hasSize(1);
        assertThat(digest.lines(giver, today().plusDays(2))).hasSize(1);

        promises.handTo(promise.id(), follower.id());
        assertThat(todos.todos(giver)).isEmpty();
        assertThat(todos.todos(follower)).hasSize(1);
        promises.handTo(promise.id(), null);
        assertThat(promises.find(promise.id()).orElseThrow().giverId()).isNull();
        assertThat(todos.todos(giver)).as("the point of contact's again").hasSize(1);
    }

    @Test
    void anUnansweredConcernComesIntoTheContactsDigestWithAButton() {
        Neighbourhood there = settling.settle("Shore Society", "Odo Shore", "Roel Shore");
        concerns.raise(
                id(there), "cold hall", there.representatives().getFirst().person());

        assertThat(digest.lines(there.officer().person(), today())).isEmpty();
        clock.move(Duration.ofDays(3));
        assertThat(digest.lines(there.officer().person(), today()))
                .singleElement()
                .satisfies(line -> assertThat(line.buttons()).hasSize(1));
    }

    @Test
    void whatSomebodyWroteIsToldAndForgotten() {
        Neighbourhood there = settling.settle("Reed Society", "Orm Reed", "Rika Reed");
        Person representative = there.representatives().getFirst().person();
        Promise promise = promise(there, "open the gate", today(), null);
        promises.judge(promise.id(), PromiseState.NOT_KEPT, representative);
        promises.explain(promise.id(), "it was shut");
        Concern concern = concerns.raise(id(there), "my own words", representative);

        assertThat(held.tell(representative).toString()).contains("it was shut", "my own words");
        held.forget(representative);
        assertThat(held.tell(representative).toString()).doesNotContain("it was shut", "my own words");
        assertThat(promises.find(promise.id())).map(Promise::state).contains(PromiseState.NOT_KEPT);
        assertThat(concerns.find(concern.id()).orElseThrow().isOpen()).isTrue();
    }

    private Promise promise(Neighbourhood there, String words, @Nullable LocalDate due, @Nullable Long meeting) {
        long officer = there.officer().person().id();
        return promises.record(new NewPromise(id(there), Side.AUTHORITY, officer, words, due, meeting, officer));
    }

    private static long id(Neighbourhood there) {
        return there.community().id();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Neighbourhood.BRUSSELS);
    }
}
