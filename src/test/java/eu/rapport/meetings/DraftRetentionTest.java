package eu.rapport.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.WithBot;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts do not pile up. */
@WithBot
class DraftRetentionTest {
    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aDraftIsGoneAfterThirtyDays() {
        Cast.Player officer = cast.officer("Dora Drafting");
        officer.chat().says("Met Bilal from the Skylark Rowers yesterday");
        officer.chat().hears("nothing is saved yet");

        purgeIn(Duration.ofDays(29));
        assertThat(draftsOf(officer)).isOne();
        purgeIn(Duration.ofDays(31));
        assertThat(draftsOf(officer)).isZero();
    }

    private void purgeIn(Duration time) {
        new DraftRetention(jdbc, Clock.offset(clock, time)).purge();
    }

    private int draftsOf(Cast.Player officer) {
        return jdbc.sql("select count(*) from meeting_draft where person_id = ?")
                .param(officer.id())
                .query(Integer.class)
                .single();
    }
}
