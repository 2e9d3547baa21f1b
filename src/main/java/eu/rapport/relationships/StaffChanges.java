package eu.rapport.relationships;

import eu.rapport.shared.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps who left, who follows, and whether they have met. */
@Component
class StaffChanges {
    private final StaffChangeTable changes;

    StaffChanges(StaffChangeTable changes) {
        this.changes = changes;
    }

    List<StaffChange> of(long communityId) {
        return changes.findByCommunityIdOrderByIdDesc(communityId);
    }

    /** The open changes wait for the new contact from now on; a contact who comes back need not be met anew. */
    void contactReplaced(long communityId, @Nullable Long from, @Nullable Long to, LocalDate leftOn, LocalDate today) {
        List<StaffChange> open = open(communityId, Side.AUTHORITY);
        if (to != null && open.stream().anyMatch(each -> each.leftPersonId() == to)) {
            changes.deleteAll(open);
            return;
        }
        LocalDate since = to == null ? null : today;
        open.forEach(each -> changes.save(each.succeededBy(to, since)));
        if (from != null) {
            changes.save(new StaffChange(0, communityId, Side.AUTHORITY, from, leftOn, to, since, null));
        }
    }

    /** The open changes that waited for this officer wait for somebody else again. */
    void contactLaidDown(long communityId, long officerId) {
        open(communityId, Side.AUTHORITY).stream()
                .filter(each -> each.successorId() != null && each.successorId() == officerId)
                .forEach(each -> changes.save(each.succeededBy(null, null)));
    }

    /** As if the contact had not changed: their own leaving is taken out; what waited for whoever followed waits for them. */
    void contactRestored(long communityId, @Nullable Long from, @Nullable Long to, @Nullable LocalDate since) {
        of(communityId).stream()
                .filter(each -> each.side() == Side.AUTHORITY && to != null && each.leftPersonId() == to)
                .filter(each -> Objects.equals(each.successorId(), from))
                .findFirst()
                .ifPresent(changes::delete);
        open(communityId, Side.AUTHORITY).forEach(each -> changes.save(each.succeededBy(to, since)));
    }

    void representativeBack(long communityId, long personId) {
        changes.deleteAll(open(communityId, Side.COMMUNITY).stream()
                .filter(each -> each.leftPersonId() == personId)
                .toList());
    }

    boolean representativeLeft(long communityId, long personId, @Nullable Long successorId, LocalDate day) {
        List<StaffChange> open = open(communityId, Side.COMMUNITY);
        if (open.stream().anyMatch(each -> each.leftPersonId() == personId)) {
            return false;
        }
        LocalDate since = successorId == null ? null : day;
        changes.save(new StaffChange(0, communityId, Side.COMMUNITY, personId, day, successorId, since, null));
        return true;
    }

    void met(long communityId, Set<Long> authorityPeople, Set<Long> communityPeople, LocalDate day) {
        of(communityId).stream()
                .filter(each -> each.isClosedBy(authorityPeople, communityPeople, day))
                .forEach(each -> changes.save(each.met(day)));
    }

    void unmet(long communityId, LocalDate day) {
        of(communityId).stream().filter(each -> day.equals(each.metOn())).forEach(each -> changes.save(each.met(null)));
    }

    private List<StaffChange> open(long communityId, Side side) {
        return changes.findByCommunityIdAndSideAndMetOnIsNullOrderById(communityId, side);
    }
}
