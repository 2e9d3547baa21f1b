package eu.rapport.joining;

import eu.rapport.communities.Community;
import eu.rapport.communities.Representatives;
import eu.rapport.conversation.BotAddress;
import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.people.Invitations;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the invited person down and gives the link that lets them in. */
@Component
class WriteInvitation {
    static final String DEED = "invitation";

    private final People people;
    private final Representatives representatives;
    private final Invitations invitations;
    private final BotAddress address;
    private final Deeds deeds;
    private final Messenger messenger;

    WriteInvitation(
            People people,
            Representatives representatives,
            Invitations invitations,
            BotAddress address,
            Deeds deeds,
            Messenger messenger) {
        this.people = people;
        this.representatives = representatives;
        this.invitations = invitations;
        this.address = address;
        this.deeds = deeds;
        this.messenger = messenger;
    }

    Reply forColleague(Turn turn, String name, Role role) {
        return link(turn, add(turn, name, role), null);
    }

    Reply forRepresentative(Turn turn, String name, Community community) {
        Person person = add(turn, name, Role.REPRESENTATIVE);
        representatives.recognise(person.id(), community.id());
        return link(turn, person, community);
    }

    /** Somebody who speaks for one community already speaks for another as well. */
    Reply alsoFor(Turn turn, Person person, Community community) {
        representatives.recognise(person.id(), community.id());
        if (!person.isActive()) {
            return link(turn, person, community);
        }
        messenger.whenAwake(
                person,
                Reply.say("invite.also.told", turn.person().name(), community.name()),
                "representation:" + person.id() + ":" + community.id());
        return Reply.say("invite.also", person.name(), community.name());
    }

    private Person add(Turn turn, String name, Role role) {
        return people.add(
                name,
                role,
                turn.person().language(),
                turn.person().zone(),
                turn.person().id());
    }

    /** The community is named: it may have been typed. */
    private Reply link(Turn turn, Person person, @Nullable Community community) {
        Text as = community == null
                ? Text.of("invite.link.as", person.role())
                : Text.of("invite.link.for", person.role(), community.name());
        String code = invitations.invite(person, turn.person());
        String link = Links.to(address.username(), code);
        return Reply.say("invite.link", person.name(), as, link, turn.now().plus(Invitations.LIFETIME))
                .row(Deeds.undoButton(deeds.note(turn.person(), DEED, person.id())));
    }
}
