package eu.rapport.outbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the courier sends.
 *
 * @param limited whether Telegram's limits are kept; to be lifted only where nobody is on the other side
 * @param inFlight how many messages may be on their way at a time, which bounds what a crash can repeat
 */
@ConfigurationProperties("rapport.outbox")
record OutboxSettings(
        @DefaultValue("true") boolean limited,
        @DefaultValue("4") int inFlight) {}
