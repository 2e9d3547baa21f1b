package eu.rapport.practice;

import eu.rapport.conversation.Home;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What happened, one thing after the other, each lived at its own time: so it leaves the same traces as in real use. */
@Component
@PracticeOnly
class Story {
    private static final LocalTime HOUR = LocalTime.of(10, 0);
    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final PracticeTime time;
    private final Home home;
    private final List<Moment> moments = new ArrayList<>();

    Story(PracticeTime time, Home home) {
        this.time = time;
        this.home = home;
    }

    private record Moment(int ago, Runnable what) {}

    /** Something that happened so many days ago; on one day in the order of telling. */
    void happens(int ago, Runnable what) {
        moments.add(new Moment(ago, what));
    }

    void live() {
        Instant present = time.instant();
        LocalDate today = LocalDate.ofInstant(present, home.zone());
        moments.sort(Comparator.comparingInt(Moment::ago).reversed());
        int minutes = 0;
        for (Moment moment : moments) {
            Instant morning = today.minusDays(moment.ago())
                    .atTime(HOUR)
                    .atZone(home.zone())
                    .toInstant();
            time.pretend(morning.plus(BETWEEN.multipliedBy(minutes++)));
            moment.what().run();
        }
        time.pretend(present);
    }
}
