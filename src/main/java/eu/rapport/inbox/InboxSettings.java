package eu.rapport.inbox;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the inbox is worked off.
 *
 * @param workers how many chats at a time
 * @param pauses before each further try of an update that failed; after the last it is set aside
 */
@ConfigurationProperties("rapport.inbox")
record InboxSettings(
        @DefaultValue("6") int workers,

        @DefaultValue({"200ms", "700ms", "2500ms", "8500ms", "30s"})
        List<Duration> pauses) {}
