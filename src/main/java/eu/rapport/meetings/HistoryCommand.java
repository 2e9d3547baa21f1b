package eu.rapport.meetings;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Command;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Town;
import eu.rapport.conversation.Turn;
import eu.rapport.people.Person;
import eu.rapport.reading.Directory;
import eu.rapport.reading.Intent;
import eu.rapport.reading.Mentioned;
import eu.rapport.reading.Names;
import eu.rapport.reading.Reading;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells what took place with a community, as far as its reader may see it. */
@Component
class HistoryCommand implements Command {
    private static final String HISTORY = "history";
    private static final int MOST = 30;

    private final Town town;
    private final Communities communities;
    private final Meetings meetings;
    private final HistoryRights rights;
    private final HistoryView view;
    private final Photos photos;

    HistoryCommand(
            Town town,
            Communities communities,
            Meetings meetings,
            HistoryRights rights,
            HistoryView view,
            Photos photos) {
        this.town = town;
        this.communities = communities;
        this.meetings = meetings;
        this.rights = rights;
        this.view = view;
        this.photos = photos;
    }

    /** The button that leads to the meetings with a community. */
    static Button button(long communityId) {
        return Button.of("meetings.history.button", HISTORY, "of", communityId);
    }

    @Override
    public String name() {
        return HISTORY;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.QUERY_HISTORY);
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        Reading reading = town.read(turn, rest);
        Period period = rest.isBlank() ? Period.ALWAYS : Period.of(reading, rest, turn);
        return switch (reading.community()) {
            case Mentioned.Known<Directory.Community> known ->
                show(turn, known.it().id(), period);
            case Mentioned.Several<Directory.Community> several -> choose(turn, several.candidates());
            case Mentioned.Unknown<Directory.Community> unknown ->
                bareName(turn, rest, period).orElseGet(() -> choose(turn, unknown.closest()));
            case Mentioned.None<Directory.Community> none ->
                bareName(turn, rest, period).orElseGet(() -> unnamed(turn, rest, period));
        };
    }

    /** After the command a name may stand alone, in whatever spelling. */
    private Optional<Reply> bareName(Turn turn, String rest, Period period) {
        List<Directory.Community> named = named(turn, rest);
        return named.size() == 1 ? Optional.of(show(turn, named.getFirst().id(), period)) : Optional.empty();
    }

    private Reply unnamed(Turn turn, String rest, Period period) {
        List<Long> own = rights.communities(turn.person());
        return own.size() == 1 ? show(turn, own.getFirst(), period) : choose(turn, named(turn, rest));
    }

    private List<Directory.Community> named(Turn turn, String rest) {
        return rest.isBlank() ? List.of() : Names.find(rest, town.directoryFor(turn.person()));
    }

    private Reply choose(Turn turn, List<Directory.Community> named) {
        List<Long> allowed = rights.communities(turn.person());
        List<Long> near = named.stream()
                .map(Directory.Community::id)
                .filter(allowed::contains)
                .toList();
        List<Button> buttons = (near.isEmpty() ? allowed : near)
                .stream()
                        .limit(MOST)
                        .flatMap(id -> communities.find(id).stream())
                        .map(HistoryCommand::choice)
                        .toList();
        return buttons.isEmpty()
                ? Reply.say("meetings.history.nothing")
                : Reply.say("meetings.history.which").rows(Keys.pairs(buttons));
    }

    private static Button choice(Community community) {
        return Button.of(Text.raw(community.name()), HISTORY, "of", community.id());
    }

    private Reply show(Turn turn, long communityId, Period period) {
        Person reader = turn.person();
        return rights.maySee(reader, communityId)
                ? history(turn, meetings.of(communityId, reader), communityId, period)
                : Reply.say("meetings.history.notyours");
    }

    /** What was understood can be changed: another period, another community. */
    private Button[] others(Turn turn, long communityId, Period period) {
        Button all = Button.of("meetings.history.always", HISTORY, "of", communityId);
        Button quarter = Button.of(
                "meetings.history.quarter",
                HISTORY,
                "since",
                communityId,
                turn.today().minusMonths(3));
        List<Button> buttons = new ArrayList<>(period.equals(Period.ALWAYS) ? List.of(quarter) : List.of(all, quarter));
        if (rights.communities(turn.person()).size() > 1) {
            buttons.add(Button.of("meetings.history.other", HISTORY, "which"));
        }
        return buttons.toArray(Button[]::new);
    }

    private Reply history(Turn turn, List<Meeting> all, long communityId, Period period) {
        List<Button> pictured = all.stream()
                .filter(each -> period.holds(each.day()) && each.words() != null)
                .limit(HistoryView.MOST)
                .filter(each -> !photos.of(each.id()).isEmpty())
                .map(each -> Button.of(Text.of("meetings.photo.of", each.day()), HISTORY, "photo", each.id()))
                .toList();
        return Reply.say(view.of(communityId, all, period, turn.person()))
                .rows(Keys.pairs(pictured))
                .row(others(turn, communityId, period));
    }

    /** Whoever may read what was said may see what was photographed. */
    private Reply photos(Turn turn, long meetingId) {
        return meetings.find(meetingId, turn.person())
                .filter(each -> each.words() != null)
                .map(meeting -> photos.of(meeting.id()).stream()
                        .map(each -> Reply.photo(each, Text.of("meetings.photo.caption", meeting.day())))
                        .reduce(Reply.nothing(), Reply::and))
                .filter(reply -> !reply.parts().isEmpty())
                .orElse(Reply.say("meetings.photo.gone"));
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        if (press.action().equals("photo")) {
            return photos(turn, press.id(0));
        }
        if (press.action().equals("which")) {
            return choose(turn, List.of());
        }
        if (communities.find(press.id(0)).isEmpty()) {
            return Reply.say("conversation.stale");
        }
        boolean since = press.action().equals("since");
        Period period = since ? new Period(press.day(1), turn.today()) : Period.ALWAYS;
        return show(turn, press.id(0), period);
    }
}
