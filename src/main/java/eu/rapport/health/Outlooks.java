package eu.rapport.health;

import eu.rapport.communities.Communities;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Tells a person how a relationship is, as far as they may know: a basis for advice, not a view of its own. */
@Service
public class Outlooks {
    /** What the other side sees anyway: the ledger, nothing of meetings that only one side knows of, nothing of judgements. */
    private static final Set<Signal.Kind> OPEN_TO_ALL = EnumSet.of(Signal.Kind.PROMISES, Signal.Kind.CONCERNS);

    private final Health health;
    private final Communities communities;
    private final Relationships relationships;

    Outlooks(Health health, Communities communities, Relationships relationships) {
        this.health = health;
        this.communities = communities;
        this.relationships = relationships;
    }

    /** Empty where this reader may not see the relationship. */
    public Optional<Outlook> of(long communityId, Person reader) {
        return communities
                .find(communityId)
                .filter(each -> relationships.maySee(reader, each.id()))
                .map(each -> seenBy(reader, health.of(each, reader.zone())));
    }

    private static Outlook seenBy(Person reader, HealthCard card) {
        boolean everything = reader.role() != Role.REPRESENTATIVE;
        List<Outlook.Pressing> pressing = card.concerns().stream()
                .filter(each -> everything || OPEN_TO_ALL.contains(each.kind()))
                .map(each ->
                        new Outlook.Pressing(Outlook.Kind.valueOf(each.kind().name()), each.why()))
                .toList();
        return new Outlook(everything ? card.state() : null, pressing);
    }
}
