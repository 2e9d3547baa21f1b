package eu.rapport.meetings;

import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What of a meeting is for whom. */
@Component
class Visibility {
    private final Relationships relationships;

    Visibility(Relationships relationships) {
        this.relationships = relationships;
    }

    /** The meeting as this reader may see it; empty where they may not even know of it. */
    Optional<Meeting> of(MeetingRow row, Person reader) {
        boolean own = row.loggedBy() == reader.id();
        boolean may = own
                || relationships.maySee(reader, row.communityId())
                        && row.openness().isKnownTo(reader.role());
        return may ? Optional.of(seen(row, own || row.openness().tellsWords())) : Optional.empty();
    }

    private static Meeting seen(MeetingRow row, boolean words) {
        return new Meeting(
                row.id(),
                row.communityId(),
                row.day(),
                row.kind(),
                row.openness(),
                words ? row.place() : null,
                words ? row.people() : Set.of(),
                words ? row.words() : null,
                row.loggedBy(),
                row.loggedAt());
    }
}
