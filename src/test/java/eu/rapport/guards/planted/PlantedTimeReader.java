package eu.rapport.guards.planted;

import java.time.Instant;

/** Reads the time past the clock. */
public class PlantedTimeReader {
    @SuppressWarnings("TimeZoneUsage")
    Instant now() {
        return Instant.now();
    }
}
