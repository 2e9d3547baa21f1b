package eu.rapport.meetings;

import static eu.rapport.meetings.Keys.key;

import eu.rapport.conversation.Asides;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Sequel;
import eu.rapport.conversation.Turn;
import eu.rapport.reading.Directory;
import eu.rapport.reading.Intent;
import eu.rapport.reading.Mentioned;
import eu.rapport.reading.Reading;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hears that a message goes on about the meeting told last: it joins an open draft, or is offered to join what is saved. */
@Component
class ContinueLog implements Sequel {
    private static final Duration DRAFT = Duration.ofMinutes(30);
    private static final Duration SAVED = Duration.ofHours(2);
    private static final double SURE = 0.9;
    private static final int FEWEST_WORDS = 3;
    private static final Set<Intent> TOLD =
            EnumSet.of(Intent.LOG_MEETING, Intent.RECORD_PROMISE, Intent.RAISE_CONCERN, Intent.SHARE_SUCCESS);

    private final Drafts drafts;
    private final Cues cues;
    private final Asides asides;
    private final JoinDraft join;
    private final Labels labels;

    ContinueLog(Drafts drafts, Cues cues, Asides asides, JoinDraft join, Labels labels) {
        this.drafts = drafts;
        this.cues = cues;
        this.asides = asides;
        this.join = join;
        this.labels = labels;
    }

    @Override
    public Optional<Reply> continued(Turn turn, String text, Reading reading) {
        boolean goesOn = cues.goesOn(text, reading.language());
        if (!goesOn && !isUnclear(reading, text) || goesOn && !isTold(reading)) {
            return Optional.empty();
        }
        return drafts.lastTold(turn, DRAFT, SAVED)
                .filter(draft -> isSameMeeting(draft.facts(), reading))
                .map(draft -> goesOn && draft.open()
                        ? join.join(turn, draft, asides.put(turn, text))
                        : ask(turn, draft, text));
    }

    /** Nothing that the bot could do with it by itself; what is surely not for it, as orders to a machine, belongs nowhere either. */
    private static boolean isUnclear(Reading reading, String text) {
        return !reading.isSure() && !reading.question() && text.strip().split("\\s+").length >= FEWEST_WORDS;
    }

    private static boolean isTold(Reading reading) {
        return TOLD.contains(reading.intent()) || reading.sureness() < SURE;
    }

    private static boolean isSameMeeting(Facts facts, Reading reading) {
        boolean sameDay = reading.meetingDay().isEmpty()
                || DayFact.read(reading.meetingDay()).equals(facts.day());
        boolean sameCommunity = !(reading.community() instanceof Mentioned.Known<Directory.Community> known)
                || !facts.community().known()
                || Long.valueOf(known.it().id()).equals(facts.community().id());
        return sameDay && sameCommunity;
    }

    private Reply ask(Turn turn, Draft draft, String text) {
        Asides.Aside aside = asides.put(turn, text);
        Reply question = draft.facts().community().known()
                ? Reply.say(
                        "meetings.belongs.named", labels.community(draft.facts().community()))
                : Reply.say("meetings.belongs");
        return question.row(key("meetings.belongs.yes", "join", draft, aside.id()))
                .row(Asides.newButton(aside, "meetings.belongs.no"));
    }
}
