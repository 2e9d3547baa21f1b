package eu.rapport.learned;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Command;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.learned.LearnedWords.Kind;
import eu.rapport.learned.LearnedWords.Word;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows the words that were learned from corrections, and forgets one by a tap. */
@Component
class LearnedCommand implements Command {
    static final String NAME = "learned";
    static final String WRONG = "wrong";
    private static final String DROP = "drop";
    private static final String PAGE = "page";
    private static final int A_PAGE = 8;
    private static final int LABEL = 30;

    private final LearnedWords words;

    LearnedCommand(LearnedWords words) {
        this.words = words;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Role> audience() {
        return EnumSet.of(Role.OFFICER, Role.COORDINATOR);
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        return page(0);
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        return switch (press.action()) {
            case PAGE -> page(press.id(0)).inPlace();
            case DROP ->
                forget(press, 1).map(ignored -> page(press.id(0)).inPlace()).orElse(gone());
            case WRONG ->
                forget(press, 0)
                        .map(each -> Reply.say("learned.forgotten", each.said(), each.means())
                                .inPlace())
                        .orElse(gone());
            default -> Reply.say("conversation.stale");
        };
    }

    private static Reply gone() {
        return Reply.say("learned.gone");
    }

    private Optional<Learned> forget(Press press, int at) {
        return Kind.of(press.argument(at))
                .flatMap(kind -> words.forget(new Word(kind, press.id(at + 1), press.argument(at + 2))));
    }

    /** @param asked may be past the end, or none */
    private Reply page(long asked) {
        List<Learned> all = words.all();
        if (all.isEmpty()) {
            return Reply.say("learned.none");
        }
        int last = (all.size() - 1) / A_PAGE;
        int page = (int) Math.clamp(asked, 0, last);
        List<Learned> shown = all.subList(page * A_PAGE, Math.min(all.size(), (page + 1) * A_PAGE));
        return Reply.say(Text.paragraphs(Text.of("learned.title"), lines(shown), Text.of("learned.how")))
                .column(buttons(shown, page))
                .row(turning(page, last));
    }

    private static Text lines(List<Learned> shown) {
        List<Text> lines = new ArrayList<>();
        for (Learned each : shown) {
            lines.add(Text.of(line(each.kind()), each.said(), each.means()));
        }
        return Text.lines(lines);
    }

    private static String line(Kind kind) {
        return switch (kind) {
            case PERSON -> "learned.line.person";
            case PLACE -> "learned.line.place";
            case COMMUNITY -> "learned.line.community";
        };
    }

    private static List<Button> buttons(List<Learned> shown, int page) {
        return shown.stream()
                .map(each -> Button.of(
                        Text.of("learned.forget", brief(each.said())),
                        NAME,
                        DROP,
                        page,
                        each.kind(),
                        each.id(),
                        Learned.mark(each.said())))
                .toList();
    }

    private static Button[] turning(int page, int last) {
        List<Button> buttons = new ArrayList<>();
        if (page > 0) {
            buttons.add(Button.of("learned.before", NAME, PAGE, page - 1));
        }
        if (page < last) {
            buttons.add(Button.of("learned.after", NAME, PAGE, page + 1));
        }
        return buttons.toArray(Button[]::new);
    }

    private static Text brief(String said) {
        return Text.raw(
                said.codePointCount(0, said.length()) <= LABEL
                        ? said
                        : said.substring(0, said.offsetByCodePoints(0, LABEL)) + "…");
    }
}
