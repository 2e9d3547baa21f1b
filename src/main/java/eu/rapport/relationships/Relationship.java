package eu.rapport.relationships;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * The authority's relationship with one community.
 *
 * @param levelReason why it is at this level; null for the dialogue that every relationship starts with
 * @param contactId the officer who is point of contact
 * @param contactSince since when that officer is
 * @param deputyId the officer who stands in
 * @param rhythmDays the days agreed between two conversations; null for the level's own
 */
public record Relationship(
        @Id long communityId,
        EngagementLevel level,
        LocalDate levelSince,
        @Nullable String levelReason,
        @Nullable Long contactId,
        @Nullable Instant contactSince,
        @Nullable Long deputyId,
        @Nullable Integer rhythmDays,
        Instant startedAt) {

    static Relationship starting(long communityId, LocalDate day, Instant now) {
        return new Relationship(communityId, EngagementLevel.DIALOGUE, day, null, null, null, null, null, now);
    }

    /** In how many days both sides speak at least once. */
    public int rhythm() {
        return rhythmDays == null ? level.rhythmDays() : rhythmDays;
    }

    public boolean hasContact(long personId) {
        return contactId != null && contactId == personId;
    }

    public boolean hasDeputy(long personId) {
        return deputyId != null && deputyId == personId;
    }

    /** Whether this officer keeps the contact or stands in. */
    public boolean isOf(long personId) {
        return hasContact(personId) || hasDeputy(personId);
    }

    /** A new point of contact, who can't be the deputy as well. */
    Relationship contact(@Nullable Long contactId, @Nullable Instant since) {
        Long deputy = contactId != null && hasDeputy(contactId) ? null : deputyId;
        return new Relationship(
                communityId, level, levelSince, levelReason, contactId, since, deputy, rhythmDays, startedAt);
    }

    Relationship deputy(@Nullable Long deputyId) {
        return new Relationship(
                communityId, level, levelSince, levelReason, contactId, contactSince, deputyId, rhythmDays, startedAt);
    }

    Relationship level(EngagementLevel level, LocalDate since, @Nullable String reason) {
        return new Relationship(
                communityId, level, since, reason, contactId, contactSince, deputyId, rhythmDays, startedAt);
    }

    Relationship rhythm(@Nullable Integer days) {
        return new Relationship(
                communityId, level, levelSince, levelReason, contactId, contactSince, deputyId, days, startedAt);
    }
}
