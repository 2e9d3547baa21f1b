package eu.rapport.health;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Command;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Town;
import eu.rapport.conversation.Turn;
import eu.rapport.reading.Dates;
import eu.rapport.reading.Intent;
import eu.rapport.reading.When;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers with whom nobody has spoken since a day; without a day, with whom it is longer ago than agreed. */
@Component
class SilentCommand implements Command {
    private static final int MOST = 25;

    private final Health health;
    private final Communities communities;
    private final Relationships relationships;
    private final Town town;

    SilentCommand(Health health, Communities communities, Relationships relationships, Town town) {
        this.health = health;
        this.communities = communities;
        this.relationships = relationships;
        this.town = town;
    }

    @Override
    public String name() {
        return "silent";
    }

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public Set<Role> audience() {
        return EnumSet.of(Role.OFFICER, Role.COORDINATOR);
    }

    @Override
    public Set<Intent> intents() {
        return EnumSet.of(Intent.QUERY_SILENT);
    }

    private record Silent(Community community, Optional<LocalDate> last) {
        LocalDate day() {
            return last.orElse(LocalDate.MIN);
        }
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        return Dates.missing(rest, turn.local())
                .map(day -> Reply.say("silent.no_such_day", day).row(earlier(turn)))
                .orElseGet(() -> since(turn, town.read(turn, rest).since().flatMap(When::day)));
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        return since(turn, Optional.of(press.day(0)).filter(day -> day.isAfter(LocalDate.EPOCH)))
                .inPlace();
    }

    private Reply since(Turn turn, Optional<LocalDate> since) {
        List<Silent> silent = communities.all().stream()
                .filter(each -> relationships.maySee(turn.person(), each.id()))
                .map(each -> new Silent(each, Silence.lastDay(health.contactsOf(each.id()))))
                .filter(each -> each.day().isBefore(since.orElseGet(() -> agreed(each, turn))))
                .sorted(Comparator.comparing(Silent::day))
                .toList();
        Text title = since.map(day -> Text.of("silent.since", day, silent.size()))
                .orElseGet(() -> Text.of("silent.agreed", silent.size()));
        List<Text> lines = silent.stream().limit(MOST).map(SilentCommand::line).toList();
        Text more = silent.size() > MOST ? Text.of("silent.more", silent.size() - MOST) : Text.none();
        return Reply.say(Text.lines(title, Text.lines(lines), more))
                .column(silent.stream()
                        .limit(6)
                        .map(each -> HealthCommand.cardButton(each.community()))
                        .toList())
                .row(earlier(turn));
    }

    private Button[] earlier(Turn turn) {
        return new Button[] {
            Button.of("silent.month", name(), "since", turn.today().minusMonths(1)),
            Button.of("silent.quarter", name(), "since", turn.today().minusMonths(3)),
            Button.of("silent.half", name(), "since", turn.today().minusMonths(6))
        };
    }

    private LocalDate agreed(Silent silent, Turn turn) {
        return turn.today().minusDays(relationships.of(silent.community().id()).rhythm());
    }

    private static Text line(Silent silent) {
        String name = silent.community().name();
        return silent.last()
                .map(day -> Text.of("silent.line", name, day))
                .orElseGet(() -> Text.of("silent.never", name));
    }
}
