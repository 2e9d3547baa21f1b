package eu.rapport.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A meeting as it is stored, with everything.
 *
 * @param tookUpContact whether this log made its writer the point of contact
 * @param addedCommunity whether this log put the community on the map
 */
@Table("meeting")
record MeetingRow(
        @Id long id,
        long communityId,
        LocalDate day,
        @Nullable String place,
        MeetingKind kind,
        Openness openness,
        String words,
        long loggedBy,
        Instant loggedAt,
        @Nullable Long sourceChatId,
        @Nullable Long sourceMessageId,
        boolean tookUpContact,
        boolean addedCommunity,
        @MappedCollection(idColumn = "meeting") Set<Participant> people) {

    static MeetingRow of(long id, NewMeeting meeting, long loggedBy, Instant loggedAt, boolean tookUp, boolean added) {
        NewMeeting.Source source = meeting.source();
        return new MeetingRow(
                id,
                meeting.communityId(),
                meeting.day(),
                meeting.place(),
                meeting.kind(),
                meeting.openness(),
                meeting.words(),
                loggedBy,
                loggedAt,
                source == null ? null : source.chatId(),
                source == null ? null : source.messageId(),
                tookUp,
                added,
                meeting.people());
    }
}
