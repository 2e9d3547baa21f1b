package eu.rapport.team;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows who would be told what, word for word, before anything is said. */
@Component
class SuccessionWords {
    private static final String STAFF = StaffCommand.NAME;

    private final Announcements announcements;
    private final AnnouncementWords words;
    private final SuccessorNames names;

    SuccessionWords(Announcements announcements, AnnouncementWords words, SuccessorNames names) {
        this.announcements = announcements;
        this.words = words;
        this.names = names;
    }

    Reply show(Turn turn, Succession succession) {
        List<Announcement> all = announcements.of(succession);
        if (all.isEmpty()) {
            return Reply.say("team.words.none")
                    .row(Button.of("team.apply", STAFF, "silent", succession.id()))
                    .row(back(succession));
        }
        List<Text> paragraphs = new ArrayList<>(List.of(Text.of("team.words.intro")));
        all.forEach(each -> paragraphs.add(Text.of("team.words.to", nameList(each.to()), each.words())));
        paragraphs.add(onReturn(succession, all));
        paragraphs.add(unreached(all));
        return Reply.say(Text.paragraphs(paragraphs))
                .rows(sending(turn, succession))
                .row(
                        Button.of("team.reword", STAFF, "reword", succession.id()),
                        Button.of("team.silent", STAFF, "silent", succession.id()))
                .row(back(succession));
    }

    /** Whose words are to be changed. */
    Reply which(Succession succession) {
        List<Button> choices = announcements.of(succession).stream()
                .map(Announcement::communityId)
                .distinct()
                .map(id -> Button.of(label(succession, id), STAFF, "reword", succession.id(), id))
                .toList();
        return Reply.say("team.reword.which")
                .column(choices)
                .row(Button.of("team.back", STAFF, "words", succession.id()));
    }

    private Text label(Succession succession, long communityId) {
        if (communityId == Announcement.THEMSELVES) {
            return Text.of("team.reword.themselves", names.person(succession.personId()));
        }
        return communityId == Announcement.SUCCESSORS
                ? Text.of("team.reword.successors")
                : Text.of("team.reword.community", names.community(communityId));
    }

    private static List<List<Button>> sending(Turn turn, Succession succession) {
        return succession.isAhead(turn.today())
                ? List.of(List.of(
                        Button.of("team.send.now", STAFF, "send", succession.id()),
                        Button.of("team.send.onday", STAFF, "onday", succession.id())))
                : List.of(List.of(Button.of("team.send", STAFF, "send", succession.id())));
    }

    private Text onReturn(Succession succession, List<Announcement> all) {
        if (!succession.is(Succession.Kind.AWAY)) {
            return Text.none();
        }
        Announcement first = all.getFirst();
        Told.Listener listener =
                new Told.Listener(first.communityId(), first.to().getFirst());
        return Text.of("team.words.onreturn", words.back(succession, listener));
    }

    private static Text unreached(List<Announcement> all) {
        Set<Text> missed = new LinkedHashSet<>();
        all.forEach(each -> each.unreached().forEach(person -> missed.add(Text.raw(person.name()))));
        return missed.isEmpty() ? Text.none() : Text.of("team.words.unreached", List.copyOf(missed));
    }

    private static List<Text> nameList(List<Person> all) {
        return all.stream().<Text>map(each -> Text.raw(each.name())).toList();
    }

    private static Button back(Succession succession) {
        return succession.is(Succession.Kind.NAMED)
                ? Button.of("cancel.button", STAFF, "drop", succession.id())
                : Button.of("team.back", STAFF, "plan", succession.id());
    }
}
