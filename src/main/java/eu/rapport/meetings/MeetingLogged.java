package eu.rapport.meetings;

/** A meeting with a community was logged. */
public record MeetingLogged(long meetingId, long communityId, long byPersonId) {}
