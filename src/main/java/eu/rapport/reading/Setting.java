package eu.rapport.reading;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** What has to be known to read a message: the moment, the names around, and who speaks. */
public record Setting(ZonedDateTime now, Directory directory, Directory.@Nullable Person speaker) {}
