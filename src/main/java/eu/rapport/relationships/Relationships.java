package eu.rapport.relationships;

import eu.rapport.communities.Representatives;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The relationships with all communities; there is one for every community on the map. */
@Service
@Transactional
public class Relationships {
    private final RelationshipTable relationships;
    private final StaffChanges changes;
    private final LevelChanges levels;
    private final Representatives representatives;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Relationships(
            RelationshipTable relationships,
            StaffChanges changes,
            LevelChanges levels,
            Representatives representatives,
            Clock clock,
            ApplicationEventPublisher events) {
        this.relationships = relationships;
        this.changes = changes;
        this.levels = levels;
        this.representatives = representatives;
        this.clock = clock;
        this.events = events;
    }

    /** The relationship with a community of an id that we gave out ourselves. */
    public Relationship of(long communityId) {
        return find(communityId).orElseThrow();
    }

    public Optional<Relationship> find(long communityId) {
        return relationships.findById(communityId);
    }

    public List<Relationship> all() {
        return relationships.findAll();
    }

    /** Those that an officer is point of contact or deputy of. */
    public List<Relationship> ofOfficer(long personId) {
        return relationships.findByContactIdOrDeputyIdOrderByCommunityId(personId, personId);
    }

    /**
     * Whether somebody may see what is between the authority and a community: coordinators always, officers as point of contact or deputy,
     * representatives of their own. That a community exists, every officer may know.
     */
    public boolean maySee(Person person, long communityId) {
        return switch (person.role()) {
            case COORDINATOR -> find(communityId).isPresent();
            case OFFICER ->
                find(communityId).filter(each -> each.isOf(person.id())).isPresent();
            case REPRESENTATIVE -> representatives.communitiesOf(person.id()).contains(communityId);
        };
    }

    /** Makes an officer the point of contact where there is none; tells whether it did. */
    public boolean takeUpContact(long communityId, Person officer) {
        if (officer.role() != Role.OFFICER || of(communityId).contactId() != null) {
            return false;
        }
        setContact(communityId, officer.id(), officer);
        return true;
    }

    /**
     * Takes back that an officer took up the contact, if they still have it: nobody left, so the community has nobody to meet anew.
     * Published as {@link ContactChanged}.
     */
    public void layDownContact(long communityId, long officerId) {
        Relationship before = of(communityId);
        if (before.hasContact(officerId)) {
            changes.contactLaidDown(communityId, officerId);
            relationships.save(before.contact(null, null));
            events.publishEvent(new ContactChanged(communityId, officerId, null));
        }
    }

    /**
     * Changes the point of contact; null for nobody. Where there was one before, this is a staff change: the community has to meet
     * who follows. Published as {@link ContactChanged}.
     *
     * @param by whose calendar tells what day it is
     */
    public Relationship setContact(long communityId, @Nullable Long contactId, Person by) {
        return setContact(communityId, contactId, by, today(by), clock.instant());
    }

    /**
     * Changes the point of contact where the one before may have gone, or whoever follows begun, earlier than now.
     *
     * @param leftOn since when the one before is gone
     * @param since when whoever follows begins
     * @see #setContact(long, Long, Person)
     */
    public Relationship setContact(
            long communityId, @Nullable Long contactId, Person by, LocalDate leftOn, Instant since) {
        Relationship before = of(communityId);
        if (Objects.equals(before.contactId(), contactId)) {
            return before;
        }
        changes.contactReplaced(
                communityId, before.contactId(), contactId, leftOn, by.at(since).toLocalDate());
        Relationship after = relationships.save(before.contact(contactId, contactId == null ? null : since));
        events.publishEvent(new ContactChanged(communityId, before.contactId(), contactId));
        return after;
    }

    /**
     * Takes back a change of the point of contact, if nobody changed it since: the staff change is taken out, too, as if it had not been.
     * Published as {@link ContactChanged}.
     *
     * @param now who was made contact; null for nobody
     * @param before who was contact; null for nobody
     * @param since since when they were
     */
    public void restoreContact(long communityId, @Nullable Long now, @Nullable Long before, @Nullable Instant since) {
        Relationship relationship = of(communityId);
        if (Objects.equals(relationship.contactId(), now)) {
            LocalDate day = since == null ? null : LocalDate.ofInstant(since, ZoneOffset.UTC);
            changes.contactRestored(communityId, now, before, day);
            relationships.save(relationship.contact(before, since));
            events.publishEvent(new ContactChanged(communityId, now, before));
        }
    }

    /** Sets who stands in; null for nobody. The point of contact can't be their own deputy: then nothing changes. */
    public Relationship setDeputy(long communityId, @Nullable Long deputyId) {
        Relationship now = of(communityId);
        return deputyId != null && now.hasContact(deputyId) ? now : relationships.save(now.deputy(deputyId));
    }

    /** Sets the level from today on, with the reason in words. Published as {@link LevelChanged} where it is another one. */
    public Relationship setLevel(long communityId, EngagementLevel level, String reason, Person by) {
        Relationship before = of(communityId);
        levels.note(communityId, level, today(by), reason, by.id());
        Relationship after = relationships.save(before.level(level, today(by), reason));
        if (before.level() != level) {
            events.publishEvent(new LevelChanged(communityId, before.level(), level, by.id()));
        }
        return after;
    }

    /** Takes back the latest change of the level, which was another one before. */
    public void restoreLevel(long communityId, EngagementLevel level, LocalDate since, @Nullable String reason) {
        levels.dropLatest(communityId);
        relationships.save(of(communityId).level(level, since, reason));
    }

    /** Sets the agreed days between two conversations; null for the level's own. */
    public Relationship setRhythm(long communityId, @Nullable Integer days) {
        return relationships.save(of(communityId).rhythm(days));
    }

    /** Who left or was replaced, on either side, newest first. */
    public List<StaffChange> changesOf(long communityId) {
        return changes.of(communityId);
    }

    /** Notes that people of both sides met; closes the staff changes for which this is the first meeting of who follows. */
    public void met(long communityId, Set<Long> authorityPeople, Set<Long> communityPeople, LocalDate day) {
        changes.met(communityId, authorityPeople, communityPeople, day);
    }

    /** Takes back that a meeting took place that day; call {@link #met} again for those of the same day that remain. */
    public void unmet(long communityId, LocalDate day) {
        changes.unmet(communityId, day);
    }

    /** Notes that somebody no longer speaks for a community. Published as {@link RepresentativeLeft}. */
    public void representativeLeft(long communityId, long personId, @Nullable Long successorId, LocalDate day) {
        if (changes.representativeLeft(communityId, personId, successorId, day)) {
            events.publishEvent(new RepresentativeLeft(communityId, personId));
        }
    }

    /** Takes back that somebody no longer speaks for a community. */
    public void representativeBack(long communityId, long personId) {
        changes.representativeBack(communityId, personId);
    }

    private LocalDate today(Person by) {
        return by.at(clock.instant()).toLocalDate();
    }
}
