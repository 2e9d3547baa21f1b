package eu.rapport.practice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one clock from which all of Rapport takes its time; only in practice can it be moved. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    @Bean("clock")
    @ConditionalOnBooleanProperty(name = "rapport.practice", havingValue = false, matchIfMissing = true)
    Clock realClock(DatabaseTime time) {
        return time.withZone(ZoneOffset.UTC);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "rapport.practice", havingValue = false, matchIfMissing = true)
    DatabaseTime databaseTime(JdbcClient database) {
        return new DatabaseTime(
                Clock.systemUTC(),
                () -> database.sql("select clock_timestamp()")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant());
    }

    @Bean("clock")
    @ConditionalOnBooleanProperty("rapport.practice")
    Clock practiceClock(PracticeTime time) {
        return time.withZone(ZoneOffset.UTC);
    }
}
