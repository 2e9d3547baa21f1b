package eu.rapport.health;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.followups.DigestSource;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells in the morning digest which relationships have changed for the worse. */
@Component
class HealthDigest implements DigestSource {
    private final HealthSweep sweep;
    private final Health health;
    private final Communities communities;
    private final Relationships relationships;

    HealthDigest(HealthSweep sweep, Health health, Communities communities, Relationships relationships) {
        this.sweep = sweep;
        this.health = health;
        this.communities = communities;
        this.relationships = relationships;
    }

    @Override
    public List<Line> lines(Person person, LocalDate today) {
        return sweep.takeNotices(person).stream()
                .flatMap(id -> communities.find(id).stream())
                .filter(each -> relationships.maySee(person, each.id()))
                .map(each -> health.of(each, person.zone()))
                .filter(HealthCard::hasTrouble)
                .sorted(HealthCard.WORST_FIRST)
                .map(HealthDigest::line)
                .toList();
    }

    private static Line line(HealthCard card) {
        Community community = card.community();
        Text words = Text.of(
                "health.digest." + card.state().name().toLowerCase(Locale.ROOT),
                community.name(),
                card.concerns().getFirst().why());
        return new Line(words, List.of(HealthCommand.cardButton(community)));
    }
}
