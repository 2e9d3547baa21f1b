package eu.rapport.relationships;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The map as a list: every community with its ties and its point of contact, a page at a time. */
@Component
class CommunityList {
    private static final int A_PAGE = 8;

    private final Communities communities;
    private final Relationships relationships;
    private final People people;

    CommunityList(Communities communities, Relationships relationships, People people) {
        this.communities = communities;
        this.relationships = relationships;
        this.people = people;
    }

    /** A page by its number from 0; the nearest one where that does not exist. */
    Reply page(long wanted) {
        List<Community> all = communities.all();
        if (all.isEmpty()) {
            return Reply.say("community.list.empty").row(addButton());
        }
        int last = (all.size() - 1) / A_PAGE;
        int page = (int) Math.clamp(wanted, 0, last);
        List<Community> shown = all.subList(page * A_PAGE, Math.min(all.size(), (page + 1) * A_PAGE));
        List<Text> lines = new ArrayList<>(List.of(Text.of("community.list.intro", all.size())));
        shown.forEach(each -> lines.add(line(each)));
        return Reply.say(Text.lines(lines))
                .column(buttons(shown))
                .rows(List.of(turning(page, last)))
                .row(addButton());
    }

    /** Buttons that open these communities' cards. */
    static List<Button> buttons(List<Community> communities) {
        return communities.stream()
                .map(each -> Button.of(Text.raw(each.name()), "community", "show", each.id()))
                .toList();
    }

    private Text line(Community community) {
        Long contact = relationships.of(community.id()).contactId();
        Text keeper = contact == null
                ? Text.of("community.list.nocontact")
                : Text.raw(people.find(contact).map(Person::name).orElse(""));
        List<?> ties = community.boundBy().stream().sorted().toList();
        Text bound = ties.isEmpty() ? Text.none() : Text.of("community.list.ties", ties);
        Text name = Text.of("community.list.name", community.name());
        return new Text.Joined(List.of(name, bound, keeper), " – ");
    }

    private static List<Button> turning(int page, int last) {
        List<Button> row = new ArrayList<>();
        if (page > 0) {
            row.add(Button.of("community.list.previous", "community", "page", page - 1));
        }
        if (page < last) {
            row.add(Button.of("community.list.next", "community", "page", page + 1));
        }
        return row;
    }

    private static Button addButton() {
        return Button.of("community.add", "community", "new");
    }
}
