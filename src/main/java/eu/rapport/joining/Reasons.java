package eu.rapport.joining;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Representatives;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** Why somebody was invited, and by whom (2.C1: asking why is welcome). */
@Component
class Reasons {
    private final People people;
    private final Representatives representatives;
    private final Communities communities;

    Reasons(People people, Representatives representatives, Communities communities) {
        this.people = people;
        this.representatives = representatives;
        this.communities = communities;
    }

    Text of(Person newcomer) {
        Long inviter = newcomer.invitedBy();
        if (inviter == null) {
            return Text.of("start.why.first");
        }
        String by = people.find(inviter).map(Person::name).orElse("");
        if (newcomer.role() == Role.REPRESENTATIVE) {
            List<String> names = representatives.communitiesOf(newcomer.id()).stream()
                    .flatMap(id -> communities.find(id).stream())
                    .map(each -> each.name())
                    .toList();
            return Text.of("start.why.representative", by, names);
        }
        return Text.of(newcomer.role() == Role.OFFICER ? "start.why.officer" : "start.why.coordinator", by);
    }
}
