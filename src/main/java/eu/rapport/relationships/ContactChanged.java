package eu.rapport.relationships;

import org.jspecify.annotations.Nullable;

/** A community's point of contact is another one than before, or nobody. */
public record ContactChanged(
        long communityId,
        @Nullable Long fromPersonId,
        @Nullable Long toPersonId) {}
