package eu.rapport.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.rapport.WithBot;
import eu.rapport.shared.TimeMoved;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The recurring jobs in the real scheduler. */
@WithBot
class TimetableTest {
    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    SchedulerHealthIndicator health;

    @Autowired
    JdbcClient jdbc;

    @Test
    void allJobsRunAtOnceWhenTimeIsMoved() {
        silence();
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);

        events.publishEvent(new TimeMoved());

        await().untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.UP));
        assertThat(beat()).isAfter(Instant.now().minusSeconds(60));
    }

    @Test
    void nobodyMeetsHalfATrigger() {
        jdbc.sql("""
                        create function is_whole() returns trigger language plpgsql as $$
                        begin
                            if exists (select from qrtz_triggers where trigger_name = new.trigger_name)
                                and not exists (select from qrtz_simple_triggers where trigger_name = new.trigger_name)
                            then raise exception 'half a trigger'; end if;
                            return null;
                        end $$;
                        create constraint trigger is_whole after insert on qrtz_triggers
                            deferrable initially deferred for each row execute function is_whole()""").update();
        try {
            events.publishEvent(new TimeMoved());
        } finally {
            jdbc.sql("drop function is_whole cascade").update();
        }
    }

    @Test
    void everyJobIsStoredOnceForAllInstances() {
        assertThat(jdbc.sql("select job_name from qrtz_job_details where sched_name = 'rapport' and is_nonconcurrent")
                        .query(String.class)
                        .list())
                .contains("DueFollowUpsJob", "MorningDigestJob", "RetentionJob")
                .doesNotHaveDuplicates();
        assertThat(jdbc.sql("select count(*) from qrtz_locks").query(Long.class).single())
                .isEqualTo(2);
    }

    /** As if the daily job had not gone well for long. */
    private void silence() {
        jdbc.sql("update job_beat set at = now() - interval '10 days' where job = 'RetentionJob'")
                .update();
    }

    private Instant beat() {
        return jdbc.sql("select at from job_beat where job = 'RetentionJob'")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }
}
