package eu.rapport.schedule;

import eu.rapport.shared.Setback;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When each job last went well, by the database's real clock: practice time may jump, a stuck scheduler must still show. */
@Component
class Heartbeats {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeats.class);

    private final JdbcClient jdbc;

    Heartbeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that a job went well just now, or has just been set up. */
    void beat(String job) {
        jdbc.sql("insert into job_beat values (?, now()) on conflict (job) do update set at = excluded.at")
                .param(job)
                .update();
    }

    void failed(String job, RuntimeException fault) {
        LOG.error("{} failed and will be run again: {}", job, Setback.describe(fault));
        LOG.debug("{} failed", job, fault);
    }

    /** Those of the jobs that have not gone well for so long. */
    List<String> silentFor(Duration time, List<String> jobs) {
        return jdbc.sql(
                        "select job from job_beat where at < now() - make_interval(secs => :seconds) and job in (:jobs)")
                .param("seconds", (double) time.toSeconds())
                .param("jobs", jobs)
                .query(String.class)
                .list();
    }
}
