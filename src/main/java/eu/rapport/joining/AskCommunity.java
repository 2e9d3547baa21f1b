package eu.rapport.joining;

import static eu.rapport.joining.InviteCommand.NAME;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.relationships.FindCommunity;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks for which community a representative speaks. */
@Component
class AskCommunity {
    private static final int PAGE = 8;

    private final Communities communities;
    private final FindCommunity findCommunity;
    private final Hosts hosts;

    AskCommunity(Communities communities, FindCommunity findCommunity, Hosts hosts) {
        this.communities = communities;
        this.findCommunity = findCommunity;
        this.hosts = hosts;
    }

    /** @param page from 0 on, where there are more than fit under one message */
    Reply page(Turn turn, int page) {
        List<Community> known = hosts.communitiesOf(turn.person());
        List<Button> buttons = new ArrayList<>();
        known.stream()
                .skip((long) page * PAGE)
                .limit(PAGE)
                .map(AskCommunity::button)
                .forEach(buttons::add);
        if (known.size() > (page + 1) * PAGE) {
            buttons.add(Button.of("invite.more", NAME, "page", page + 1));
        }
        buttons.add(Button.of("invite.community.new", NAME, "new"));
        return Reply.say(known.isEmpty() ? "invite.community.first" : "invite.community")
                .column(buttons)
                .row(Button.cancel());
    }

    /** Those whose names resemble the one typed; none where one has that very name. */
    List<Community> near(Turn turn, String name) {
        return communities.named(name).isPresent()
                ? List.of()
                : findCommunity.by(name, turn.person()).stream()
                        .filter(each -> hosts.mayInviteFor(turn.person(), each.id()))
                        .limit(PAGE)
                        .toList();
    }

    static Reply whetherNew(String name, List<Community> near) {
        return Reply.say("invite.community.near", name)
                .column(near.stream().map(AskCommunity::button).toList())
                .row(Button.of("invite.community.asnew", NAME, "asnew"), Button.cancel());
    }

    /** What was named in a sentence and is not on the map. */
    Reply unknown(Turn turn, String name) {
        return Reply.say("invite.community.unknown", name)
                .column(hosts.communitiesOf(turn.person()).stream()
                        .limit(PAGE)
                        .map(AskCommunity::button)
                        .toList())
                .row(Button.of("invite.community.asnew", NAME, "asnew"), Button.cancel());
    }

    private static Button button(Community community) {
        return Button.of(Text.raw(community.name()), NAME, "community", community.id());
    }
}
