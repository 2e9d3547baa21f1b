package eu.rapport.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;

class DatabaseTimeTest {
    private static final Instant NINE = Instant.parse("2027-03-01T09:00:00Z");

    private final AtomicReference<Instant> machine = new AtomicReference<>(NINE);

    @ParameterizedTest
    @ValueSource(ints = {-600, 600, 3})
    void theDatabasesTimeCountsHoweverFarTheMachinesIsOff(int seconds) {
        try (DatabaseTime time = new DatabaseTime(machine::get, () -> NINE.plusSeconds(seconds))) {
            assertThat(time.instant()).isEqualTo(NINE.plusSeconds(seconds));

            machine.set(NINE.plusSeconds(30));
            assertThat(time.instant()).isEqualTo(NINE.plusSeconds(seconds + 30));
        }
    }

    @Test
    void whatIsNoMoreThanTheWayThereAndBackIsNoDifference() {
        try (DatabaseTime time = new DatabaseTime(machine::get, () -> NINE.plusMillis(800))) {
            assertThat(time.instant()).isEqualTo(NINE);
        }
    }

    @Test
    void aSlowAnswerAndNoneChangeNothing() {
        AtomicReference<Instant> there = new AtomicReference<>(NINE.plusSeconds(600));
        try (DatabaseTime time = new DatabaseTime(machine::get, () -> answer(Objects.requireNonNull(there.get())))) {
            there.set(NINE);
            time.compare();
            assertThat(time.instant()).isEqualTo(now().plusSeconds(600));

            there.set(Instant.MAX);
            time.compare();
            assertThat(time.instant()).isEqualTo(now().plusSeconds(600));
        }
    }

    private Instant now() {
        return Objects.requireNonNull(machine.get());
    }

    private Instant answer(Instant answer) {
        if (answer.equals(Instant.MAX)) {
            throw new DataAccessResourceFailureException("away");
        }
        if (answer.equals(NINE)) {
            machine.updateAndGet(now -> now.plus(Duration.ofSeconds(5)));
        }
        return answer;
    }
}
