package eu.rapport.meetings;

import static eu.rapport.meetings.Keys.key;

import eu.rapport.conversation.Asides;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Town;
import eu.rapport.conversation.Turn;
import eu.rapport.reading.Intent;
import eu.rapport.reading.Mentioned;
import eu.rapport.reading.Reading;
import org.springframework.stereotype.Component;

/** A message that told of a meeting was changed into one that does not: nothing is emptied by it before its writer says so. */
@Component
class NoMeeting {
    private final Town town;
    private final Asides asides;
    private final DraftParts parts;

    NoMeeting(Town town, Asides asides, DraftParts parts) {
        this.town = town;
        this.asides = asides;
        this.parts = parts;
    }

    /** Whether the words tell of no meeting, with nobody and on no day; words that only go on about another message need not. */
    boolean in(Turn turn, Draft draft, String words) {
        Reading reading = town.read(turn, words);
        return parts.wordsOf(draft).isEmpty()
                && reading.intent() != Intent.LOG_MEETING
                && reading.community() instanceof Mentioned.None
                && reading.meetingDay().isEmpty();
    }

    Reply ask(Turn turn, Draft draft, String words) {
        Asides.Aside aside = asides.put(turn, words);
        if (!draft.open()) {
            return Reply.say("meetings.editnomeeting.saved").row(Asides.newButton(aside, "meetings.parted.read"));
        }
        return Reply.say("meetings.editnomeeting")
                .row(key("meetings.editnomeeting.text", "text", draft, aside.id()))
                .row(key("meetings.discard", "discard", draft))
                .row(Asides.newButton(aside, "meetings.parted.read"));
    }
}
