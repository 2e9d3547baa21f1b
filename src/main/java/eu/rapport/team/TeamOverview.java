package eu.rapport.team;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
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
import org.springframework.stereotype.Component;

/** Who is there and who is contact for whom. */
@Component
class TeamOverview {
    private static final String TEAM = "team";

    private final People people;
    private final Load load;
    private final Successions successions;
    private final Relationships relationships;
    private final Communities communities;

    TeamOverview(
            People people, Load load, Successions successions, Relationships relationships, Communities communities) {
        this.people = people;
        this.load = load;
        this.successions = successions;
        this.relationships = relationships;
        this.communities = communities;
    }

    /** All officers with their communities, and the communities without anybody. */
    Reply all(Turn turn) {
        List<Person> officers = people.known(Role.OFFICER);
        List<Text> paragraphs = new ArrayList<>();
        paragraphs.add(Text.of(officers.isEmpty() ? "team.empty" : "team.intro"));
        officers.forEach(each -> paragraphs.add(officer(each, turn.today())));
        List<Text> without = withoutContact();
        paragraphs.add(without.isEmpty() ? Text.none() : Text.of("team.without", without));
        return Reply.say(Text.paragraphs(paragraphs))
                .column(officers.stream()
                        .map(each -> Button.of(Text.raw(each.name()), TEAM, "person", each.id()))
                        .toList())
                .row(Button.of("team.representatives", TEAM, "reps"));
    }

    /** One officer, with what can be done. */
    Reply one(Turn turn, Person officer) {
        Reply page = Reply.say(Text.paragraphs(officer(officer, turn.today()), deputy(officer), planned(officer)))
                .row(Button.of("team.leaves", TEAM, "leaves", officer.id()))
                .row(Button.of("team.away", TEAM, "away", officer.id()))
                .row(Button.of("team.replace", TEAM, "replace", officer.id()));
        if (officer.isAway(turn.today())) {
            page = page.row(Button.of("team.isback", TEAM, "back", officer.id()));
        }
        List<Button> plan = successions.plannedOf(officer).stream()
                .map(each -> Button.of("team.calloff", TEAM, "drop", each.id()))
                .toList();
        return page.column(plan).row(Button.of("team.list", TEAM, "list"));
    }

    private Text officer(Person officer, LocalDate today) {
        List<Text> names =
                load.communitiesOf(officer).stream().map(TeamOverview::name).toList();
        LocalDate away = officer.awayUntil();
        Text counts = Text.of(
                "team.counts",
                load.promisesOf(officer).size(),
                load.followUpsOf(officer).size());
        return Text.lines(
                Text.of(officer.isActive() ? "team.officer" : "team.officer.invited", officer.name()),
                names.isEmpty() ? Text.of("team.contact.none") : Text.of("team.contact", names.size(), names),
                counts,
                away != null && officer.isAway(today) ? Text.of("team.awayuntil", away) : Text.none());
    }

    private Text deputy(Person officer) {
        List<Text> names =
                load.deputyOf(officer).stream().map(TeamOverview::name).toList();
        return names.isEmpty() ? Text.none() : Text.of("team.deputy", names);
    }

    private Text planned(Person officer) {
        return successions
                .plannedOf(officer)
                .map(each -> Text.of(
                        each.leaves() ? "team.planned.leaves" : "team.planned.replaced", officer.name(), each.onDay()))
                .orElse(Text.none());
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
