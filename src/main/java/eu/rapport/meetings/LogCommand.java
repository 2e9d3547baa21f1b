package eu.rapport.meetings;

import static eu.rapport.meetings.Keys.key;

import eu.rapport.communities.Representatives;
import eu.rapport.conversation.Command;
import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.reading.Intent;
import eu.rapport.reading.Reading;
import eu.rapport.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Logs a meeting: read from a message, or asked step by step; nothing counts before Save. */
@Component
class LogCommand implements Command {
    private final Understanding understanding;
    private final Representatives representatives;
    private final Drafts drafts;
    private final DraftView view;
    private final Steps steps;
    private final DraftWords words;
    private final DraftButtons buttons;
    private final EditedMessage edited;
    private final PhotoTalk photos;
    private final ReadBetter readBetter;

    LogCommand(
            Understanding understanding,
            Representatives representatives,
            Drafts drafts,
            DraftView view,
            Steps steps,
            DraftWords words,
            DraftButtons buttons,
            EditedMessage edited,
            PhotoTalk photos,
            ReadBetter readBetter) {
        this.understanding = understanding;
        this.representatives = representatives;
        this.drafts = drafts;
        this.view = view;
        this.steps = steps;
        this.words = words;
        this.buttons = buttons;
        this.edited = edited;
        this.photos = photos;
        this.readBetter = readBetter;
    }

    @Override
    public String name() {
        return Keys.LOG;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.LOG_MEETING);
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        if (turn.person().role() == Role.REPRESENTATIVE && own(turn).isEmpty()) {
            return Reply.say("meetings.nocommunity");
        }
        return rest.isBlank() ? stepByStep(turn) : read(turn, rest.strip());
    }

    private Reply read(Turn turn, String text) {
        Optional<Draft> same = drafts.sameAgain(turn, text);
        Draft draft = drafts.open(turn, understanding.read(turn, text, turn.now()), turn.messageId());
        readBetter.afterwards(turn, draft, text);
        return same.isEmpty()
                ? view.show(draft, turn)
                : Reply.say("meetings.again", same.get().createdAt())
                        .row(key("meetings.again.yes", "show", draft), key("meetings.again.no", "discard", draft))
                        .under(draft.key());
    }

    private Reply stepByStep(Turn turn) {
        Facts facts = Facts.empty(turn.person().id());
        List<Long> own = own(turn);
        boolean clear = turn.person().role() == Role.REPRESENTATIVE && own.size() == 1;
        Facts begun = clear ? facts.community(CommunityFact.known(own.getFirst())) : facts;
        return steps.begin(drafts.open(turn, begun, null), turn);
    }

    private List<Long> own(Turn turn) {
        return representatives.communitiesOf(turn.person().id());
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        return press.action().equals("steps") ? handle(turn, "") : buttons.pressed(turn, press);
    }

    @Override
    public Reply answered(Turn turn, Dialogue dialogue, String text) {
        return words.answered(turn, Waiting.of(dialogue), text);
    }

    @Override
    public Optional<Reply> photo(Turn turn, String fileId) {
        return Optional.of(photos.sent(turn, fileId));
    }

    @Override
    public boolean expects(Turn turn, Dialogue dialogue, Reading reading) {
        Waiting waiting = Waiting.of(dialogue);
        Optional<Facts> facts = drafts.find(waiting.draftId()).map(Draft::facts);
        return Expected.of(waiting.what(), reading, facts.map(Facts::community).orElse(CommunityFact.NONE));
    }

    @Override
    public Optional<Reply> edited(Turn turn, String text) {
        return edited.edited(turn, text);
    }
}
