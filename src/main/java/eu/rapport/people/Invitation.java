package eu.rapport.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A single-use way in; only the hash of its code is kept. */
record Invitation(
        @Id long id,
        byte[] codeHash,
        @Nullable Long personId,
        @Nullable Long invitedBy,
        @Nullable Instant expiresAt,
        @Nullable Instant usedAt) {

    boolean isOpen(Instant now) {
        return usedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    Invitation used(Instant now) {
        return new Invitation(id, codeHash, personId, invitedBy, expiresAt, now);
    }
}
