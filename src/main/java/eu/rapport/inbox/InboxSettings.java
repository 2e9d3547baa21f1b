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
 * @param patience how long the handling of one update may take before it is cut short
 * @param floods whether anybody may say as much as they like; to be lifted only where nobody is on the other side
 */
@ConfigurationProperties("rapport.inbox")
record InboxSettings(
        @DefaultValue("6") int workers,

        @DefaultValue({"200ms", "700ms", "2500ms", "8500ms", "30s"})
        List<Duration> pauses,

        @DefaultValue("20s") Duration patience,
        @DefaultValue("false") boolean floods) {}
