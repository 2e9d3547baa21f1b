package eu.rapport.promises;

import eu.rapport.communities.Communities;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.shared.Role;
import eu.rapport.shared.Side;
import eu.rapport.texts.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The promises and concerns of one relationship, with what their reader can do about each. */
@Component
class LedgerPage {
    /** How many closed ones are shown, newest first. */
    private static final int CLOSED_SHOWN = 5;

    /** For how long a closed one counts as recent. */
    private static final Duration RECENT = Duration.ofDays(90);

    private final Promises promises;
    private final Concerns concerns;
    private final PromiseWords words;
    private final ConcernWords concernWords;
    private final Communities communities;
    private final Speakers speakers;

    LedgerPage(
            Promises promises,
            Concerns concerns,
            PromiseWords words,
            ConcernWords concernWords,
            Communities communities,
            Speakers speakers) {
        this.promises = promises;
        this.concerns = concerns;
        this.words = words;
        this.concernWords = concernWords;
        this.communities = communities;
        this.speakers = speakers;
    }

    /** For a reader who may see the relationship. */
    Reply of(Turn turn, long communityId) {
        String name = communities.get(communityId).name();
        List<Promise> open = openBothSides(communityId);
        List<Concern> raised = concernsOf(turn, communityId);
        Text nothing = open.isEmpty() && raised.isEmpty() ? Text.of("promises.none") : Text.none();
        return Reply.say(Text.paragraphs(
                        Text.lines(Text.of("promises.title", name), contact(turn, communityId)),
                        section(turn, open, Side.AUTHORITY, Text.of("promises.of.authority", name)),
                        section(turn, open, Side.COMMUNITY, Text.of("promises.of.community", name)),
                        closed(turn, communityId),
                        concerns(turn, raised, open.size()),
                        nothing))
                .column(buttons(turn, open, raised));
    }

    /** A representative reads here whom to turn to. */
    private Text contact(Turn turn, long communityId) {
        if (turn.person().role() != Role.REPRESENTATIVE) {
            return Text.none();
        }
        return speakers.of(communityId, Side.AUTHORITY).stream()
                .findFirst()
                .map(each -> Text.of("promises.contact", each.name()))
                .orElse(Text.of("promises.contact.none"));
    }

    private List<Promise> openBothSides(long communityId) {
        return promises.openOf(communityId).stream()
                .sorted(Comparator.comparing(Promise::by))
                .toList();
    }

    /** Open ones, and those whose answer is still new or waits for the community's word. */
    private List<Concern> concernsOf(Turn turn, long communityId) {
        List<Concern> all = concerns.of(communityId);
        Stream<Concern> waiting = all.stream().filter(each -> each.state() != ConcernState.SETTLED);
        Stream<Concern> settled = all.reversed().stream()
                .filter(each -> each.state() == ConcernState.SETTLED && isRecent(turn, each.answeredAt()))
                .limit(CLOSED_SHOWN);
        return Stream.concat(waiting, settled).toList();
    }

    private Text section(Turn turn, List<Promise> open, Side by, Text title) {
        List<Text> entries = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).by() == by) {
                entries.add(words.entry(i + 1, open.get(i), turn.today()));
            }
        }
        return entries.isEmpty() ? Text.none() : Text.lines(title, Text.lines(entries));
    }

    private Text closed(Turn turn, long communityId) {
        List<Text> lines = promises.of(communityId).reversed().stream()
                .filter(each -> !each.isOpen() && isRecent(turn, each.judgedAt()))
                .limit(CLOSED_SHOWN)
                .map(each -> Text.of("promises.overdue.line", words.whoPromised(each), words.line(each, turn.today())))
                .toList();
        return lines.isEmpty() ? Text.none() : Text.lines(Text.of("promises.closed"), Text.lines(lines));
    }

    private static boolean isRecent(Turn turn, @Nullable Instant closed) {
        return closed != null && closed.isAfter(turn.now().minus(RECENT));
    }

    private Text concerns(Turn turn, List<Concern> raised, int before) {
        List<Text> lines = new ArrayList<>();
        for (int i = 0; i < raised.size(); i++) {
            lines.add(concernWords.entry(before + i + 1, raised.get(i), turn));
        }
        return lines.isEmpty() ? Text.none() : Text.lines(Text.of("promises.concerns"), Text.lines(lines));
    }

    private List<Button> buttons(Turn turn, List<Promise> open, List<Concern> raised) {
        List<Button> all = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            all.addAll(promiseButtons(turn, open.get(i), i + 1));
        }
        for (int i = 0; i < raised.size(); i++) {
            all.addAll(concernWords.buttons(turn, raised.get(i), open.size() + i + 1));
        }
        return all;
    }

    private List<Button> promiseButtons(Turn turn, Promise promise, int number) {
        List<Button> buttons = new ArrayList<>();
        if (speakers.keeps(turn.person(), promise) && promise.doneAt() == null) {
            buttons.add(Button.of(Text.of("promises.button.done", number), PromiseCommand.NAME, "done", promise.id()));
        }
        if (speakers.speaks(turn.person(), promise.communityId(), promise.receiver())) {
            buttons.add(Button.of(Text.of("promises.button.kept", number), PromiseCommand.NAME, "ask", promise.id()));
        }
        return buttons;
    }
}
