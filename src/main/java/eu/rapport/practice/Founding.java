package eu.rapport.practice;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Representatives;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells how the town came to be: who joined when, which communities were found and by whom, who left. */
@Component
@PracticeOnly
class Founding {
    private static final int BEGINNING = 545;

    private final Story story;
    private final Townspeople townspeople;
    private final People people;
    private final Communities communities;
    private final Representatives representatives;
    private final Relationships relationships;

    Founding(
            Story story,
            Townspeople townspeople,
            People people,
            Communities communities,
            Representatives representatives,
            Relationships relationships) {
        this.story = story;
        this.townspeople = townspeople;
        this.people = people;
        this.communities = communities;
        this.representatives = representatives;
        this.relationships = relationships;
    }

    void tell(TownFile town) {
        joining(Role.COORDINATOR, town.people()); // the first, who invites the others
        joining(Role.OFFICER, town.people());
        joining(Role.REPRESENTATIVE, town.people());
        town.communities().forEach(each -> tell(each, town));
    }

    /** Told after all else: on their last day people still do what they have to do. */
    void tellWhoLeft(TownFile town) {
        town.leavers().forEach(each -> story.happens(each.ago(), () -> people.leave(townspeople.get(each.who()))));
    }

    private void joining(Role role, Map<String, TownFile.Someone> all) {
        all.forEach((key, someone) -> {
            if (someone.role() == role) {
                story.happens(
                        Objects.requireNonNullElse(someone.joined(), BEGINNING), () -> townspeople.join(key, someone));
            }
        });
    }

    private void tell(TownFile.Place place, TownFile town) {
        story.happens(place.added(), () -> found(place));
        for (String each : place.people()) {
            Integer joined = Objects.requireNonNull(town.people().get(each)).joined();
            int since = joined == null ? place.added() : Math.min(joined, place.added());
            story.happens(
                    since,
                    () -> representatives.recognise(townspeople.get(each).id(), townspeople.community(place.name())));
        }
    }

    private void found(TownFile.Place place) {
        Person officer = townspeople.get(place.contact());
        Community added = communities.add(place.name(), place.also(), place.ties(), place.found(), officer);
        communities.describe(added, place.found(), place.size(), place.venue(), officer);
        relationships.setContact(added.id(), officer.id(), officer);
        if (place.deputy() != null) {
            relationships.setDeputy(added.id(), townspeople.get(place.deputy()).id());
        }
    }
}
