package eu.rapport.followups;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Eventually;
import eu.rapport.MovableClock;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Language;
import eu.rapport.shared.Role;
import eu.rapport.telegram.botapi.BotApiStandIn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day on which follow-ups are due, and what is told of them. */
abstract class DueScene {
    static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    static final LocalDate DAY = LocalDate.of(2027, 2, 10);

    @Autowired
    BotApiStandIn telegram;

    @Autowired
    MovableClock clock;

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    FollowUps followUps;

    @Autowired
    DueFollowUpsJob job;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void onAWednesdayMorning() {
        at(10, 0);
    }

    void at(int hour, int minute) {
        clock.set(DAY.atTime(hour, minute).atZone(ZONE).toInstant());
    }

    /** Somebody whose chat nobody looks at. */
    Person stranger(String name) {
        Person person = people.add(name, Role.OFFICER, Language.EN, ZONE, null);
        jdbc.sql("update person set standing = 'ACTIVE', telegram_id = ? where id = ?")
                .params(telegram.person(90_000_000 + person.id(), name).id(), person.id())
                .update();
        return people.get(person.id());
    }

    FollowUp plan(Person owner, @Nullable LocalTime time, String what) {
        return plan(owner, time, what, DAY);
    }

    FollowUp plan(Person owner, @Nullable LocalTime time, String what, LocalDate day) {
        return followUps.plan(new NewFollowUp(owner.id(), null, day, time, what, new Origin("test", 0)));
    }

    /** By this look or by the bot's own, which may be at it. */
    void isToldOnce(FollowUp task) {
        Eventually.so("it is told", () -> told(task) > 0);
        assertThat(told(task)).isEqualTo(1);
    }

    long told(FollowUp followUp) {
        return jdbc.sql("""
                        select count(*) from outbox where key in (
                            select 'followup:' || id from follow_up_delivery where follow_up_id = ?)""").param(followUp.id()).query(Long.class).single();
    }
}
