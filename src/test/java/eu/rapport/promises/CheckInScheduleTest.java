package eu.rapport.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckInScheduleTest {
    private static final Duration SIXTY_DAYS = Duration.ofDays(60);
    private static final Instant STARTED = Instant.parse("2026-01-01T09:00:00Z");
    private static final Instant LAST = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void sixtyDaysAreCountedFromTheLaterOfStartAndLastRound() {
        assertThat(isDue(STARTED, "2026-03-02T08:59:59Z")).isFalse();
        assertThat(isDue(STARTED, "2026-03-02T09:00:00Z")).isTrue();
        assertThat(isDue(LAST, "2026-03-02T09:00:00Z")).isFalse();
        assertThat(isDue(LAST, "2026-04-30T09:00:00Z")).isTrue();
    }

    @Test
    void aConcernIsMentionedAfterThreeDaysAndThenEachWeek() {
        assertThat(List.of(0, 1, 2, 4, 6, 8)).noneMatch(ConcernReminder::isDue);
        assertThat(List.of(3, 7, 14, 21)).allMatch(ConcernReminder::isDue);
    }

    private static boolean isDue(Instant last, String now) {
        return CheckInSchedule.isDue(STARTED, last, SIXTY_DAYS, Instant.parse(now));
    }
}
