package eu.rapport.communities;

import eu.rapport.people.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The map of the town's communities. */
@Service
@Transactional
public class Communities {
    private final CommunityTable communities;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Communities(CommunityTable communities, Clock clock, ApplicationEventPublisher events) {
        this.communities = communities;
        this.clock = clock;
        this.events = events;
    }

    /** All of them, by name. */
    public List<Community> all() {
        return communities.findAllByOrderByName();
    }

    public Optional<Community> find(long id) {
        return communities.findById(id);
    }

    /** The community of an id that we gave out ourselves. */
    public Community get(long id) {
        return communities.findById(id).orElseThrow();
    }

    /** The community of exactly this name or other name, whatever the case. */
    public Optional<Community> named(String name) {
        return all().stream()
                .filter(each -> each.name().equalsIgnoreCase(name.strip())
                        || each.alsoCalled().stream().anyMatch(other -> other.equalsIgnoreCase(name.strip())))
                .findFirst();
    }

    /** Puts a community on the map; published as {@link CommunityAdded}. */
    public Community add(String name, Set<String> otherNames, Set<Tie> ties, @Nullable String foundHow, Person by) {
        Community added = communities.save(new Community(
                0,
                name.strip(),
                Community.names(otherNames),
                Community.ties(ties),
                foundHow,
                null,
                null,
                today(by.zone()),
                by.id(),
                clock.instant()));
        events.publishEvent(new CommunityAdded(added.id(), by.id()));
        return added;
    }

    /** One more name by which people call it; the card does not count as checked by that. */
    public Community alsoCall(Community community, String name) {
        Set<String> names = new HashSet<>(community.alsoCalled());
        names.add(name.strip());
        return communities.save(community.with(names, community.boundBy(), community.checkedOn()));
    }

    /** One name less by which people call it; the card does not count as checked by that. */
    public Community callNoLonger(Community community, String name) {
        Set<String> names = new HashSet<>(community.alsoCalled());
        names.remove(name);
        return communities.save(community.with(names, community.boundBy(), community.checkedOn()));
    }

    /** Sets names and ties; the card counts as checked today. */
    public Community change(Community community, Set<String> otherNames, Set<Tie> ties, Person by) {
        return communities.save(community.with(otherNames, ties, today(by.zone())));
    }

    public Community rename(Community community, String name, Person by) {
        return communities.save(community.renamed(name, today(by.zone())));
    }

    /** Sets the words about the community; the card counts as checked today. */
    public Community describe(
            Community community, @Nullable String foundHow, @Nullable String size, @Nullable String venue, Person by) {
        return communities.save(community.described(foundHow, size, venue, today(by.zone())));
    }

    /** Takes a community off the map again. */
    public void remove(long id) {
        communities.deleteById(id);
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
