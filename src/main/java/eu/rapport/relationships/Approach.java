package eu.rapport.relationships;

import eu.rapport.shared.Side;
import eu.rapport.texts.Text;
import java.util.List;
import java.util.Locale;

/** How to approach a community, by where the relationship stands. */
enum Approach {
    /** Nobody keeps the contact. */
    NO_CONTACT,
    /** Somebody new on our side has not met them yet (4.18). */
    REBUILDING,
    /** We know nobody there by name yet (2.6). */
    NOBODY_KNOWN,
    /** Listen first, their needs before our subjects (2.1, 2.3, 2.7). */
    DIALOGUE,
    /** Part of the local network, they shape the agenda (3.4, 4.3). */
    COLLABORATION,
    /** A cornerstone: plans are made together (3.5, 4.C1). */
    PARTNERSHIP;

    static Approach to(Relationship relationship, List<StaffChange> changes, boolean knowsSomebody) {
        if (relationship.contactId() == null) {
            return NO_CONTACT;
        }
        if (changes.stream().anyMatch(each -> each.isOpen() && each.side() == Side.AUTHORITY)) {
            return REBUILDING;
        }
        return knowsSomebody ? of(relationship.level()) : NOBODY_KNOWN;
    }

    Text words() {
        return Text.of("approach." + name().toLowerCase(Locale.ROOT));
    }

    private static Approach of(EngagementLevel level) {
        return switch (level) {
            case DIALOGUE -> DIALOGUE;
            case COLLABORATION -> COLLABORATION;
            case PARTNERSHIP -> PARTNERSHIP;
        };
    }
}
