package eu.rapport.meetings;

import eu.rapport.communities.Communities;
import eu.rapport.conversation.Deeds;
import eu.rapport.people.Person;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes a meeting of a draft. */
@Component
class SaveDraft {
    static final String DEED = "meeting";

    private final Drafts drafts;
    private final LogMeeting log;
    private final Communities communities;
    private final Deeds deeds;
    private final Photos photos;

    SaveDraft(Drafts drafts, LogMeeting log, Communities communities, Deeds deeds, Photos photos) {
        this.drafts = drafts;
        this.log = log;
        this.communities = communities;
        this.deeds = deeds;
        this.photos = photos;
    }

    /** What was saved, and the deed that takes it back. */
    record Saved(MeetingRow meeting, Draft draft, Deeds.Deed deed) {}

    Saved save(Draft draft, Person by) {
        boolean adds = draft.facts().community().id() == null;
        Draft placed = draft.facts(placed(draft.facts(), by));
        MeetingRow meeting = log.log(meeting(placed), by, adds);
        Draft saved = drafts.save(placed.saved(meeting.id()));
        photos.settle(saved, meeting.id());
        return new Saved(meeting, saved, deeds.note(by, DEED, meeting.id()));
    }

    /** Puts a new community on the map, unless somebody did so in the meantime. */
    Facts placed(Facts facts, Person by) {
        String name = facts.community().newName();
        if (facts.community().id() != null || name == null) {
            return facts;
        }
        long id = communities
                .named(name)
                .orElseGet(() -> communities.add(name, Set.of(), Set.of(), null, by))
                .id();
        return facts.community(CommunityFact.known(id));
    }

    static List<NewMeeting.Promised> promises(Draft draft) {
        return draft.facts().promises().stream().map(PromiseFact::promised).toList();
    }

    static NewMeeting meeting(Draft draft) {
        Facts facts = draft.facts();
        FollowUpFact next = facts.followUp();
        return new NewMeeting(
                Objects.requireNonNull(facts.community().id()),
                Objects.requireNonNull(facts.day().day()),
                facts.kind(),
                facts.place(),
                facts.people().stream()
                        .map(PersonFact::participant)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                facts.openness(),
                facts.words(),
                facts.concerns(),
                promises(draft),
                next == null ? null : next.next(),
                new NewMeeting.Source(draft.chatId(), draft.sourceMessageId()));
    }
}
