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
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the invited person down and gives the link that lets them in. */
@Component
class WriteInvitation {
    private final People people;
    private final Representatives representatives;
    private final Invitations invitations;
    private final Hosts hosts;
    private final BotAddress address;
    private final Deeds deeds;
    private final Messenger messenger;

    WriteInvitation(
            People people,
            Representatives representatives,
            Invitations invitations,
            Hosts hosts,
            BotAddress address,
            Deeds deeds,
            Messenger messenger) {
        this.people = people;
        this.representatives = representatives;
        this.invitations = invitations;
        this.hosts = hosts;
        this.address = address;
        this.deeds = deeds;
        this.messenger = messenger;
    }

    Reply forColleague(Turn turn, String name, Role role) {
        Person person = add(turn, name, role);
        return link(turn, person, List.of(), deeds.note(turn.person(), InvitationReversals.INVITED, person.id()));
    }

    Reply forRepresentative(Turn turn, String name, Community community) {
        Person person = add(turn, name, Role.REPRESENTATIVE);
        representatives.recognise(person.id(), community.id());
        return link(
                turn,
                person,
                List.of(community.name()),
                deeds.note(turn.person(), InvitationReversals.INVITED, person.id()));
    }

    /** Somebody who has not come in gets a new link; the one before it opens nothing any more. */
    Reply again(Turn turn, Person person) {
        return again(turn, person, deeds.note(turn.person(), InvitationReversals.NEW_LINK, person.id()));
    }

    private Reply again(Turn turn, Person person, Deeds.Deed deed) {
        return link(turn, person, hosts.namesOfCommunitiesOf(person), deed);
    }

    /** Somebody who speaks for one community already speaks for another as well. */
    Reply alsoFor(Turn turn, Person person, Community community) {
        Optional<Representatives.Representation> noted = representatives.recognise(person.id(), community.id());
        if (noted.isEmpty()) {
            return person.isActive()
                    ? Reply.say("invite.already", person.name(), community.name())
                    : again(turn, person);
        }
        Deeds.Deed deed =
                deeds.note(turn.person(), InvitationReversals.ALSO, noted.get().id());
        if (!person.isActive()) {
            return again(turn, person, deed);
        }
        messenger.whenAwake(
                person,
                Reply.say("invite.also.told", turn.person().name(), community.name()),
                InvitationReversals.told(noted.get()));
        return Reply.say("invite.also", person.name(), community.name()).row(Deeds.undoButton(deed));
    }

    private Person add(Turn turn, String name, Role role) {
        return people.add(
                name,
                role,
                turn.person().language(),
                turn.person().zone(),
                turn.person().id());
    }

    /** What they speak for is named: it may have been typed. */
    private Reply link(Turn turn, Person person, List<String> communities, Deeds.Deed deed) {
        Text as = communities.isEmpty()
                ? Text.of("invite.link.as", person.role())
                : Text.of("invite.link.for", person.role(), communities);
        boolean before = invitations.openUntil(person.id()).isPresent();
        String code = invitations.invite(person, turn.person());
        String link = Links.to(address.username(), code);
        Text opens = Text.of("invite.link", person.name(), as, link, turn.now().plus(Invitations.LIFETIME));
        return Reply.say(Text.lines(opens, before ? Text.of("invite.link.replaces") : Text.none()))
                .row(Deeds.undoButton(deed));
    }
}
