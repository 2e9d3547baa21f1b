package eu.rapport.team;

import eu.rapport.communities.Communities;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import org.springframework.stereotype.Component;

/** Who follows where, in words. */
@Component
class SuccessorNames {
    private final People people;
    private final Communities communities;
    private final Heirs heirs;

    SuccessorNames(People people, Communities communities, Heirs heirs) {
        this.people = people;
        this.communities = communities;
        this.heirs = heirs;
    }

    /** One community and who follows there. */
    Text line(Succession succession, Succession.Part part) {
        return Text.of("team.plan.part", community(part.communityId()), successor(succession, part));
    }

    Text successor(Succession succession, Succession.Part part) {
        return heirs.successor(part).map(each -> Text.raw(each.name())).orElseGet(() -> nobody(succession));
    }

    Text heirOfTheRest(Succession succession) {
        return succession
                .heirOfTheRest()
                .map(each -> Text.raw(people.get(each).name()))
                .orElse(Text.of("team.plan.nobody"));
    }

    /** What is said where nobody follows: it stays with who has it, or with nobody. */
    Text nobody(Succession succession) {
        Person person = people.get(succession.personId());
        boolean stays = succession.is(Succession.Kind.REPLACED) && person.role() != Role.REPRESENTATIVE;
        return stays ? Text.of("team.plan.stays", person.name()) : Text.of("team.plan.nobody");
    }

    Text person(long personId) {
        return Text.raw(people.get(personId).name());
    }

    Text community(long communityId) {
        return Text.raw(communities.get(communityId).name());
    }
}
