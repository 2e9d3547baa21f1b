package eu.rapport.team;

import eu.rapport.conversation.Button;
import eu.rapport.people.Invitations;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells of those who were invited and have not come whether their link still opens, and offers a new one. */
@Component
class OpenLink {
    private final Invitations invitations;

    OpenLink(Invitations invitations) {
        this.invitations = invitations;
    }

    /** A line on the link of somebody who has not come; nothing where they have. */
    Text of(Person person) {
        if (person.isActive()) {
            return Text.none();
        }
        Optional<Instant> until = invitations.openUntil(person.id());
        return until.map(each -> Text.of("team.link.open", each)).orElse(Text.of("team.link.over"));
    }

    /** The name, and whether they have not come, or can no longer come by their link. */
    Text named(Person person) {
        if (person.isActive()) {
            return Text.raw(person.name());
        }
        boolean open = invitations.openUntil(person.id()).isPresent();
        return Text.of(open ? "team.invited" : "team.invited.over", person.name());
    }

    /** The button that gives a new link, for whoever has not come. */
    List<Button> renew(Person person) {
        return person.isActive()
                ? List.of()
                : List.of(Button.of(Text.of("team.link.new", person.name()), "invite", "again", person.id()));
    }
}
