package eu.rapport.team;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Namesakes;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationship;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is there and who is contact for whom. */
@Component
class TeamOverview {
    private static final String TEAM = TeamCommand.NAME;

    private final People people;
    private final Load load;
    private final Planned planned;
    private final InBrief brief;
    private final Relationships relationships;
    private final Communities communities;
    private final OpenLink link;

    TeamOverview(
            People people,
            Load load,
            Planned planned,
            InBrief brief,
            Relationships relationships,
            Communities communities,
            OpenLink link) {
        this.people = people;
        this.load = load;
        this.planned = planned;
        this.brief = brief;
        this.relationships = relationships;
        this.communities = communities;
        this.link = link;
    }

    /** All officers with their communities, and the communities without anybody. */
    Reply all(Turn turn) {
        List<Person> officers = people.known(Role.OFFICER);
        List<Person> coordinators = people.known(Role.COORDINATOR);
        Namesakes called = Namesakes.among(
                Stream.concat(officers.stream(), coordinators.stream()).toList());
        List<Text> paragraphs = new ArrayList<>();
        paragraphs.add(Text.of(officers.isEmpty() ? "team.empty" : "team.intro"));
        officers.forEach(each -> paragraphs.add(officer(each, turn.today())));
        paragraphs.add(Text.lines(coordinators.stream().map(this::coordinator).toList()));
        List<Text> without = withoutContact();
        paragraphs.add(without.isEmpty() ? Text.none() : Text.of("team.without", without));
        return Reply.say(Text.paragraphs(paragraphs))
                .column(Stream.concat(officers.stream(), coordinators.stream())
                        .map(each -> Button.of(called.of(each), TEAM, "person", each.id()))
                        .toList())
                .row(Button.of("team.representatives", StaffCommand.NAME, "reps"));
    }

    /** One of the team, with what can be done. */
    Reply one(Turn turn, Person person) {
        return person.role() == Role.COORDINATOR
                ? Reply.say(coordinator(person))
                        .column(link.renew(person))
                        .row(Button.of("team.leaves", TEAM, "leaves", person.id()))
                        .column(callOff(person))
                        .row(Button.of("team.list", TEAM, "list"))
                : officerPage(turn, person);
    }

    private Reply officerPage(Turn turn, Person officer) {
        Reply page = Reply.say(Text.paragraphs(officer(officer, turn.today()), deputy(officer)))
                .row(Button.of("team.leaves", TEAM, "leaves", officer.id()))
                .row(Button.of("team.away", TEAM, "away", officer.id()))
                .row(Button.of("team.replace", TEAM, "replace", officer.id()));
        if (officer.isAway(turn.today())) {
            page = page.row(Button.of("team.isback", TEAM, "back", officer.id()));
        }
        return page.column(callOff(officer)).column(link.renew(officer)).row(Button.of("team.list", TEAM, "list"));
    }

    private List<Button> callOff(Person person) {
        return planned.of(person).stream().map(brief::callOff).toList();
    }

    private Text coordinator(Person person) {
        return Text.lines(Text.of("team.coordinator", person.name()), link.of(person), counts(person), planned(person));
    }

    private Text counts(Person person) {
        return Text.of(
                "team.counts",
                load.promisesOf(person).size(),
                load.followUpsOf(person).size());
    }

    private Text officer(Person officer, LocalDate today) {
        List<Text> names =
                load.communitiesOf(officer).stream().map(TeamOverview::name).toList();
        LocalDate away = officer.awayUntil();
        return Text.lines(
                Text.of("team.officer", officer.name()),
                link.of(officer),
                names.isEmpty() ? Text.of("team.contact.none") : Text.of("team.contact", names.size(), names),
                counts(officer),
                away != null && officer.isAway(today) ? Text.of("team.awayuntil", away) : Text.none(),
                planned(officer));
    }

    private Text deputy(Person officer) {
        List<Text> names =
                load.deputyOf(officer).stream().map(TeamOverview::name).toList();
        return names.isEmpty() ? Text.none() : Text.of("team.deputy", names);
    }

    private Text planned(Person officer) {
        return Text.lines(planned.of(officer).stream()
                .map(each -> Text.of("team.planned", brief.of(each)))
                .toList());
    }

    private List<Text> withoutContact() {
        return relationships.all().stream()
                .filter(each -> each.contactId() == null)
                .map(Relationship::communityId)
                .flatMap(id -> communities.find(id).stream())
                .map(TeamOverview::name)
                .toList();
    }

    private static Text name(Community community) {
        return Text.raw(community.name());
    }
}
