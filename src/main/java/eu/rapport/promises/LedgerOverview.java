package eu.rapport.promises;

import eu.rapport.communities.Community;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is open in several relationships at once: what is overdue first, then the communities to choose from. */
@Component
class LedgerOverview {
    private static final int SHOWN = 10;

    private final Promises promises;
    private final Concerns concerns;
    private final PromiseWords words;
    private final Which which;

    LedgerOverview(Promises promises, Concerns concerns, PromiseWords words, Which which) {
        this.promises = promises;
        this.concerns = concerns;
        this.words = words;
        this.which = which;
    }

    Reply of(Turn turn, List<Community> communities) {
        Set<Long> visible = communities.stream().map(Community::id).collect(Collectors.toSet());
        List<Promise> open = promises.allOpen().stream()
                .filter(each -> visible.contains(each.communityId()))
                .toList();
        List<Promise> overdue = overdueFirst(open, turn.today());
        long unanswered =
                visible.stream().mapToLong(each -> concerns.openOf(each).size()).sum();
        return Reply.say(Text.paragraphs(
                        Text.of("promises.overview", open.size(), overdue.size(), unanswered),
                        overdue(overdue, turn.today()),
                        Text.of("promises.choose")))
                .rows(which.buttons(busyFirst(communities, open), PromisesCommand.NAME, "show"));
    }

    private static List<Promise> overdueFirst(List<Promise> open, LocalDate today) {
        return open.stream()
                .filter(each -> each.isOverdue(today))
                .sorted(Comparator.comparingLong((Promise each) -> each.daysOverdue(today))
                        .reversed())
                .toList();
    }

    private Text overdue(List<Promise> overdue, LocalDate today) {
        List<Text> lines = overdue.stream()
                .limit(SHOWN)
                .map(each -> Text.of("promises.overdue.line", words.whoPromised(each), words.line(each, today)))
                .toList();
        return lines.isEmpty()
                ? Text.none()
                : Text.lines(
                        Text.of("promises.overdue"),
                        Text.lines(lines),
                        overdue.size() > SHOWN
                                ? Text.of("promises.overdue.more", overdue.size() - SHOWN)
                                : Text.none());
    }

    private static List<Community> busyFirst(List<Community> communities, List<Promise> open) {
        Set<Long> busy = open.stream().map(Promise::communityId).collect(Collectors.toSet());
        return communities.stream()
                .sorted(Comparator.comparing((Community each) -> !busy.contains(each.id()))
                        .thenComparing(Community::name))
                .toList();
    }
}
