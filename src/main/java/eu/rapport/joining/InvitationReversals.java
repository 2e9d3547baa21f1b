package eu.rapport.joining;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Representatives;
import eu.rapport.communities.Representatives.Representation;
import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Reversal;
import eu.rapport.people.Invitations;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.people.Standing;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How an invitation is taken back. */
@Configuration(proxyBeanMethods = false)
class InvitationReversals {
    /** Somebody was put down and got a link. */
    static final String INVITED = "invitation";

    /** Somebody who was put down before got a link. */
    static final String NEW_LINK = "invitation-link";

    /** Somebody who was put down before speaks for one community more; who has not come in got a link with it. */
    static final String ALSO = "representation";

    /** The key under which somebody hears that they speak for one community more. */
    static String told(Representation also) {
        return "representation:%d:%d:%d".formatted(also.personId(), also.communityId(), also.id());
    }

    @Bean
    Reversal invitationReversal(People people, Invitations invitations) {
        return Reversal.of(INVITED, (turn, id) -> {
            Optional<Person> awaited = awaited(people, id);
            awaited.ifPresent(each -> {
                invitations.withdraw(id);
                people.uninvite(each);
            });
            return withdrawn(people, awaited, id);
        });
    }

    @Bean
    Reversal newLinkReversal(People people, Invitations invitations) {
        return Reversal.of(NEW_LINK, (turn, id) -> {
            Optional<Person> awaited = awaited(people, id);
            awaited.ifPresent(each -> invitations.withdraw(id));
            return withdrawn(people, awaited, id);
        });
    }

    @Bean
    Reversal representationReversal(
            Representatives representatives,
            People people,
            Communities communities,
            Invitations invitations,
            Messenger messenger) {
        return Reversal.of(
                ALSO,
                (turn, id) -> representatives
                        .find(id)
                        .map(also -> {
                            Person person = people.get(also.personId());
                            String community =
                                    communities.get(also.communityId()).name();
                            representatives.release(also.personId(), also.communityId());
                            invitations.withdraw(also.personId());
                            if (!messenger.unsay(told(also))) {
                                messenger.whenAwake(
                                        person,
                                        Reply.say(
                                                "invite.also.back",
                                                turn.person().name(),
                                                community),
                                        told(also) + ":back");
                            }
                            return Reply.say("invite.also.undone", person.name(), community);
                        })
                        .orElse(Reply.say("invite.also.over")));
    }

    private static Optional<Person> awaited(People people, long id) {
        return people.find(id).filter(each -> each.standing() == Standing.INVITED);
    }

    private static Reply withdrawn(People people, Optional<Person> awaited, long id) {
        return awaited.map(each -> Reply.say("invite.withdrawn", each.name()))
                .orElseGet(() -> Reply.say(
                        "invite.joinedalready",
                        people.find(id).map(Person::name).orElse("–")));
    }
}
