package eu.rapport.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the courier sends.
 *
 * @param limited whether Telegram's limits are kept; to be lifted only where nobody is on the other side
 * @param inFlight how many messages may be on their way at a time, which bounds what a crash can repeat
 * @param lease how long an entry may be on its way until it may be claimed again; longer than any call to the messenger lasts
 * @param patience how long nothing may move, though something could, until that counts as standing still
 */
@ConfigurationProperties("rapport.outbox")
record OutboxSettings(
        @DefaultValue("true") boolean limited,
        @DefaultValue("4") int inFlight,
        @DefaultValue("18s") Duration lease,
        @DefaultValue("60s") Duration patience) {}
