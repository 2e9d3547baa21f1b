package eu.rapport.team;

import eu.rapport.people.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What has been decided and waits for its day. */
@Component
class Planned {
    private final SuccessionTable successions;

    Planned(SuccessionTable successions) {
        this.successions = successions;
    }

    /** All that is planned for somebody, what comes first first. */
    List<Succession> of(Person person) {
        return of(person.id());
    }

    /** All that is planned in a community. */
    List<Succession> in(long communityId) {
        return successions.findByState(Succession.State.PLANNED).stream()
                .filter(each -> each.part(communityId).isPresent())
                .sorted(Comparator.comparing(Succession::onDay).thenComparing(Succession::id))
                .toList();
    }

    /** That somebody leaves on a day to come. */
    Optional<Succession> leaveOf(Person person) {
        return of(person).stream().filter(Succession::leaves).findFirst();
    }

    /** What no longer holds once this is decided: an absence at the same time, another leave, the same community handed over. */
    List<Succession> givingWayTo(Succession next) {
        return of(next.personId()).stream()
                .filter(each -> each.id() != next.id())
                .filter(each -> each.givesWayTo(next))
                .toList();
    }

    private List<Succession> of(long personId) {
        return successions.findByPersonIdAndStateOrderByOnDayAscIdAsc(personId, Succession.State.PLANNED);
    }
}
