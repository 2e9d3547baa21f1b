package eu.rapport.promises;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Command;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Town;
import eu.rapport.conversation.Turn;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks both sides of a relationship now whether it gives them something; otherwise that comes by itself. */
@Component
class CheckInCommand implements Command {
    private static final String NAME = "checkin";

    private final Town town;
    private final Which which;
    private final Communities communities;
    private final Relationships relationships;
    private final CheckInRounds rounds;

    CheckInCommand(Town town, Which which, Communities communities, Relationships relationships, CheckInRounds rounds) {
        this.town = town;
        this.which = which;
        this.communities = communities;
        this.relationships = relationships;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Role> audience() {
        return EnumSet.of(Role.OFFICER, Role.COORDINATOR);
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        Which.Meant meant = rest.isBlank() ? new Which.Meant(false, List.of()) : meant(turn, rest);
        if (meant.isOne()) {
            return confirm(meant.id());
        }
        List<Community> choices = which.choices(turn.person(), meant);
        return choices.isEmpty()
                ? Reply.say("promises.nocommunity")
                : Reply.say("checkin.which")
                        .rows(which.buttons(choices, NAME, "confirm"))
                        .row(Button.cancel());
    }

    private Which.Meant meant(Turn turn, String rest) {
        Which.Meant inWords = which.inWords(turn, town.read(turn, rest).community());
        return inWords.isOne() ? inWords : which.byName(turn, rest);
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        long communityId = press.id(0);
        if (!relationships.maySee(turn.person(), communityId)) {
            return Reply.say("promises.gone");
        }
        return switch (press.action()) {
            case "confirm" -> confirm(communityId).inPlace();
            case "ask" -> ask(turn, communityId).inPlace();
            default -> Reply.say("checkin.cancelled").inPlace();
        };
    }

    private Reply confirm(long communityId) {
        String name = communities.get(communityId).name();
        return rounds.openOf(communityId)
                .map(open -> Reply.say(
                        "checkin.open", name, open.startedAt(), open.startedAt().plus(CheckIn.OPEN_FOR)))
                .orElseGet(() -> confirm(communityId, name, rounds.asked(communityId)));
    }

    private static Reply confirm(long communityId, String name, List<Person> asked) {
        if (asked.isEmpty()) {
            return Reply.say("checkin.nobody", name);
        }
        return Reply.say(
                        "checkin.confirm",
                        name,
                        asked.stream().map(Person::name).toList())
                .row(
                        Button.of("checkin.ask", NAME, "ask", communityId),
                        Button.of("cancel.button", NAME, "cancel", communityId));
    }

    private Reply ask(Turn turn, long communityId) {
        String name = communities.get(communityId).name();
        return rounds.start(communityId, turn.person().id())
                .map(round -> Reply.say("checkin.asked", name, round.startedAt().plus(CheckIn.OPEN_FOR)))
                .orElseGet(() -> confirm(communityId));
    }
}
