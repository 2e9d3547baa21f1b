package eu.rapport.team;

import eu.rapport.communities.Communities;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The usual words of announcements and of their taking back: true on the day they are sent and whenever they are read after that. */
@Component
class AnnouncementWords {
    private final People people;
    private final Communities communities;
    private final SuccessorNames names;
    private final InBrief brief;
    private final MovedOn movedOn;
    private final Clock clock;

    AnnouncementWords(
            People people, Communities communities, SuccessorNames names, InBrief brief, MovedOn movedOn, Clock clock) {
        this.people = people;
        this.communities = communities;
        this.names = names;
        this.brief = brief;
        this.movedOn = movedOn;
        this.clock = clock;
    }

    /** To somebody who follows or stands in. */
    Text toFollower(Succession succession, List<Long> communityIds) {
        String person = people.get(succession.personId()).name();
        String by = people.get(succession.orderedBy()).name();
        List<Text> taken = names(communityIds);
        Text from = from(succession);
        return switch (succession.kind()) {
            case LEAVES ->
                taken.isEmpty()
                        ? Text.of("team.tell.rest", person, from)
                        : Text.of("team.tell.successor", person, taken, from, taken.size());
            case REPLACED -> Text.of("team.tell.successor.replaced", person, taken, from, taken.size());
            case AWAY -> Text.of("team.tell.standin", person, taken, brief.span(succession));
            case NAMED -> Text.of("team.tell.named", by, taken, from);
        };
    }

    /** To whom it is about, who stays with us. */
    Text toThemselves(Succession succession) {
        if (succession.is(Succession.Kind.AWAY)) {
            Text standIns = succession.parts().isEmpty()
                    ? Text.none()
                    : Text.of("team.tell.self.away.who", lines(succession, succession.inOrder()));
            return Text.lines(
                    Text.of("team.tell.self.away", brief.span(succession)),
                    standIns,
                    Text.of("team.tell.self.away.todo"));
        }
        return isVoice(succession)
                ? Text.of("team.tell.self.voice", names(passingOn(succession)), from(succession))
                : Text.of("team.tell.self.replaced", from(succession), lines(succession, handedOver(succession)));
    }

    private Text lines(Succession succession, List<Succession.Part> parts) {
        return Text.lines(
                parts.stream().map(each -> names.line(succession, each)).toList());
    }

    /** Where nobody follows an officer who stays, it stays with them. */
    private static List<Succession.Part> handedOver(Succession succession) {
        return succession.inOrder().stream()
                .filter(each -> each.successorId() != null)
                .toList();
    }

    private List<Long> passingOn(Succession succession) {
        return (isVoice(succession) ? succession.inOrder() : handedOver(succession))
                .stream().map(Succession.Part::communityId).toList();
    }

    private boolean isVoice(Succession succession) {
        return people.get(succession.personId()).role() == Role.REPRESENTATIVE;
    }

    /** To the people of a community. */
    Text toCommunity(Succession succession, Succession.Part part) {
        Person person = people.get(succession.personId());
        Text community = name(part.communityId());
        String successor = personName(part.successorId());
        Text from = from(succession);
        if (isVoice(succession)) {
            return part.successorId() == null
                    ? Text.of("team.tell.colleagues.nobody", person.name(), community, from)
                    : Text.of("team.tell.colleagues", person.name(), community, from, successor);
        }
        if (succession.is(Succession.Kind.NAMED)) {
            return Text.of("team.tell.community.named", community, from, person.name());
        }
        if (succession.is(Succession.Kind.AWAY)) {
            return Text.of("team.tell.community.away", person.name(), community, brief.span(succession), successor);
        }
        if (part.successorId() == null) {
            return Text.of("team.tell.community.nobody", person.name(), community, from);
        }
        String key = succession.leaves() ? "team.tell.community" : "team.tell.community.replaced";
        return Text.of(key, person.name(), community, from, successor);
    }

    /** To somebody who was told, when it is taken back. */
    Text takenBack(Succession succession, Told.Listener listener) {
        if (listener.communityId() == Announcement.THEMSELVES) {
            return takenBackToThemselves(succession);
        }
        Person person = people.get(succession.personId());
        boolean follower = listener.follows();
        List<Text> concerned = names(Told.concerned(listener, movedOn.goingBack(succession)));
        if (isVoice(succession)) {
            return Text.of("team.untell.colleagues", person.name(), concerned);
        }
        if (succession.is(Succession.Kind.AWAY)) {
            return Text.of(
                    follower ? "team.untell.standin" : "team.untell.community.away",
                    person.name(),
                    brief.span(succession),
                    concerned);
        }
        if (concerned.isEmpty()) {
            return Text.of("team.untell.rest", person.name());
        }
        if (succession.is(Succession.Kind.NAMED)) {
            return Text.of(follower ? "team.untell.named" : "team.untell.community.named", person.name(), concerned);
        }
        return Text.of(follower ? "team.untell.successor" : "team.untell.community", person.name(), concerned);
    }

    private Text takenBackToThemselves(Succession succession) {
        if (succession.is(Succession.Kind.AWAY)) {
            return Text.of("team.untell.self.away", brief.span(succession));
        }
        List<Long> back = movedOn.goingBack(succession).stream()
                .map(Succession.Part::communityId)
                .toList();
        return Text.of(
                isVoice(succession) ? "team.untell.self.voice" : "team.untell.self",
                names(passingOn(succession).stream().filter(back::contains).toList()));
    }

    /** To whoever was away, to those who stood in, and, where it ends early, to their communities, when the absence is over. */
    Text back(Succession succession, Told.Listener listener) {
        if (listener.communityId() == Announcement.THEMSELVES) {
            return succession.parts().isEmpty()
                    ? Text.of("team.tell.back.self.alone")
                    : Text.of("team.tell.back.self", names(passingBack(succession)));
        }
        if (!listener.follows()) {
            return Text.of(
                    "team.tell.back.community",
                    people.get(succession.personId()).name(),
                    name(listener.communityId()));
        }
        List<Text> stoodInFor = names(succession.inOrder().stream()
                .filter(each ->
                        Objects.equals(each.successorId(), listener.person().id()))
                .map(Succession.Part::communityId)
                .toList());
        return Text.of("team.tell.back", people.get(succession.personId()).name(), stoodInFor);
    }

    private static List<Long> passingBack(Succession succession) {
        return succession.inOrder().stream().map(Succession.Part::communityId).toList();
    }

    private Text name(long communityId) {
        return Text.raw(communities.get(communityId).name());
    }

    private List<Text> names(List<Long> communityIds) {
        return communityIds.stream().map(this::name).toList();
    }

    private Text from(Succession succession) {
        LocalDate today = people.get(succession.orderedBy()).at(clock.instant()).toLocalDate();
        return succession.onDay().isAfter(today)
                ? Text.of("team.from.day", succession.onDay())
                : Text.of("team.from.now");
    }

    private String personName(@Nullable Long personId) {
        return personId == null ? "" : people.get(personId).name();
    }
}
