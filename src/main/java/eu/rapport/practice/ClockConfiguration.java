package eu.rapport.practice;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock from which all of Rapport takes its time; only in practice can it be moved. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    @Bean("clock")
    @ConditionalOnBooleanProperty(name = "rapport.practice", havingValue = false, matchIfMissing = true)
    Clock realClock() {
        return Clock.systemUTC();
    }

    @Bean("clock")
    @ConditionalOnBooleanProperty("rapport.practice")
    Clock practiceClock(PracticeTime time) {
        return time.withZone(ZoneOffset.UTC);
    }
}
