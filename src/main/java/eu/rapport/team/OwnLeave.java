package eu.rapport.team;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.communities.Representatives;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Town;
import eu.rapport.conversation.Turn;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.reading.Reading;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Hears that somebody themselves means to stop, or is away, and tells those who decide on it, if they want that. */
@Component
class OwnLeave {
    private static final String TELL = "owntell";
    private static final String TELL_OF_ONE = "owntellone";
    private static final String TELL_COORDINATORS = "owntellteam";
    private static final String TELL_ABSENCE = "owntellaway";
    private static final Button NO = Button.of("team.own.not", StaffCommand.NAME, "ownnot");

    private final Town town;
    private final Representatives representatives;
    private final Relationships relationships;
    private final Communities communities;
    private final Planned planned;
    private final InBrief brief;
    private final People people;
    private final Messenger messenger;

    OwnLeave(
            Town town,
            Representatives representatives,
            Relationships relationships,
            Communities communities,
            Planned planned,
            InBrief brief,
            People people,
            Messenger messenger) {
        this.town = town;
        this.representatives = representatives;
        this.relationships = relationships;
        this.communities = communities;
        this.planned = planned;
        this.brief = brief;
        this.people = people;
        this.messenger = messenger;
    }

    Reply ask(Turn turn, String said) {
        List<Community> own = own(turn.person());
        Reading reading = town.read(turn, said);
        if (isAboutOthers(turn, said, reading)) {
            return Reply.say("team.own.others");
        }
        if (own.isEmpty()) {
            return Reply.say("team.own.none");
        }
        Object[] days = days(turn, said);
        return named(reading, own)
                .map(one -> ask(
                        List.of(one),
                        yes(
                                TELL_OF_ONE,
                                Stream.concat(Stream.of(one.id()), Stream.of(days))
                                        .toArray())))
                .orElseGet(() -> ask(own, yes(TELL, days)));
    }

    private static boolean isAboutOthers(Turn turn, String said, Reading reading) {
        return !PlainStaffChange.isOwn(said)
                && reading.knownPeople().stream()
                        .anyMatch(each -> each.id() != turn.person().id());
    }

    private static Reply ask(List<Community> about, Button yes) {
        return Reply.say("team.own.ask", names(about)).row(yes, NO);
    }

    /** Who speaks for several communities may stop for one of them. */
    private static Optional<Community> named(Reading reading, List<Community> own) {
        return reading.community()
                .known()
                .flatMap(known ->
                        own.stream().filter(each -> each.id() == known.id()).findFirst());
    }

    /** An officer: a coordinator decides on it. */
    Reply askOfficer(Turn turn, String said) {
        if (!PlainStaffChange.isAway(said)) {
            return Reply.say("team.ownofficer.ask").row(yes(TELL_COORDINATORS, days(turn, said)), NO);
        }
        return AwayDays.said(turn, said)
                .map(days -> Reply.say("team.ownofficer.away.ask", brief.span(days, turn.today()))
                        .row(yes(TELL_ABSENCE, days.first(), days.last()), NO))
                .orElse(Reply.say("team.ownofficer.away.when"));
    }

    private static Object[] days(Turn turn, String said) {
        return Days.read(turn, said).stream().toArray();
    }

    private static Button yes(String action, Object... days) {
        return Button.of("team.own.tell", StaffCommand.NAME, action, days);
    }

    static boolean isOwn(Press press) {
        return press.action().startsWith("own");
    }

    Reply pressed(Turn turn, Press press) {
        return switch (press.action()) {
            case TELL -> tell(turn, own(turn.person()), day(press, 0));
            case TELL_OF_ONE -> tell(turn, only(own(turn.person()), press.id(0)), day(press, 1));
            case TELL_COORDINATORS -> tellCoordinators(turn, press, leaving(turn.person(), day(press, 0)));
            case TELL_ABSENCE -> tellCoordinators(turn, press, absent(turn, new AwayDays(press.day(0), press.day(1))));
            default -> Reply.say("team.own.kept").inPlace();
        };
    }

    private static Optional<LocalDate> day(Press press, int place) {
        return press.arguments().size() > place ? Optional.of(press.day(place)) : Optional.empty();
    }

    private static List<Community> only(List<Community> own, long id) {
        return own.stream().filter(each -> each.id() == id).toList();
    }

    private Reply leaving(Person leaver, Optional<LocalDate> day) {
        Text notice = day.map(each -> Text.of("team.ownofficer.notice.day", leaver.name(), each))
                .orElse(Text.of("team.ownofficer.notice", leaver.name()));
        Object[] about = Stream.concat(Stream.of(leaver.id()), day.stream()).toArray();
        return planned.leaveOf(leaver)
                .map(each -> Reply.say(Text.lines(notice, Text.of("team.planned", brief.of(each)))))
                .orElse(Reply.say(notice))
                .row(Button.of("team.ownofficer.note", TeamCommand.NAME, "leaves", about));
    }

    private Reply absent(Turn turn, AwayDays days) {
        Person officer = turn.person();
        return Reply.say("team.ownofficer.away.notice", officer.name(), brief.span(days, turn.today()))
                .row(Button.of(
                        "team.ownofficer.note", TeamCommand.NAME, "away", officer.id(), days.first(), 0, days.last()));
    }

    private Reply tellCoordinators(Turn turn, Press press, Reply notice) {
        String said = press.action() + press.arguments();
        people.active(Role.COORDINATOR)
                .forEach(each -> messenger.whenAwake(
                        each,
                        notice,
                        "own-leave:%d:team:%d:%s%s".formatted(turn.person().id(), each.id(), turn.today(), said)));
        return Reply.say("team.ownofficer.told").inPlace();
    }

    private Reply tell(Turn turn, List<Community> own, Optional<LocalDate> day) {
        own.forEach(community -> keepers(community).forEach(keeper -> tell(keeper, turn, community, day)));
        return Reply.say(own.isEmpty() ? "team.own.none" : "team.own.told", names(own))
                .inPlace();
    }

    private void tell(Person keeper, Turn turn, Community community, Optional<LocalDate> day) {
        String leaver = turn.person().name();
        Text notice = day.map(each -> Text.of("team.own.notice.day", leaver, community.name(), each))
                .orElse(Text.of("team.own.notice", leaver, community.name()));
        messenger.whenAwake(
                keeper,
                Reply.say(notice).row(Button.of("team.own.left", StaffCommand.NAME, "repsof", community.id())),
                "own-leave:%d:%d:%d:%s%s"
                        .formatted(
                                turn.person().id(),
                                community.id(),
                                keeper.id(),
                                turn.today(),
                                day.stream().toList()));
    }

    /** The point of contact; where there is none, the coordinators. */
    private List<Person> keepers(Community community) {
        return Optional.ofNullable(relationships.of(community.id()).contactId())
                .flatMap(people::find)
                .filter(Person::isActive)
                .map(List::of)
                .orElseGet(() -> people.active(Role.COORDINATOR));
    }

    private List<Community> own(Person person) {
        return representatives.communitiesOf(person.id()).stream()
                .flatMap(id -> communities.find(id).stream())
                .toList();
    }

    private static List<String> names(List<Community> communities) {
        return communities.stream().map(Community::name).toList();
    }
}
