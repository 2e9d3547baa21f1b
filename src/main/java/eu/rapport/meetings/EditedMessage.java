package eu.rapport.meetings;

import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Several;
import eu.rapport.conversation.Turn;
import eu.rapport.reading.Intent;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a corrected message anew: a draft follows it at once, a saved meeting when its writer confirms. */
@Component
class EditedMessage {
    private final Drafts drafts;
    private final Understanding understanding;
    private final DraftView view;
    private final DraftParts parts;
    private final Several several;
    private final NoMeeting noMeeting;

    EditedMessage(
            Drafts drafts,
            Understanding understanding,
            DraftView view,
            DraftParts parts,
            Several several,
            NoMeeting noMeeting) {
        this.drafts = drafts;
        this.understanding = understanding;
        this.view = view;
        this.parts = parts;
        this.several = several;
        this.noMeeting = noMeeting;
    }

    Optional<Reply> edited(Turn turn, String text) {
        List<Draft> told = drafts.ofMessage(turn);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        List<Draft> kept = told.stream()
                .filter(each -> each.state() != Draft.State.DISCARDED)
                .toList();
        boolean severalMeetings =
                kept.stream().map(EditedMessage::meeting).distinct().count() > 1;
        String words = text.replaceFirst("(?i)^/log(@\\S+)?\\s*", "").strip();
        return Optional.of(
                severalMeetings
                        ? Reply.say("meetings.editseveral")
                        : reply(turn, (kept.isEmpty() ? told : kept).getFirst(), logged(turn, words)));
    }

    /** One meeting and its corrections count as one. */
    private static long meeting(Draft draft) {
        Long meeting = draft.meetingId();
        return meeting == null ? -draft.id() : meeting;
    }

    /** Of a message that says several things, the one meeting among them. */
    private String logged(Turn turn, String words) {
        List<String> meetings = several.of(turn, words).stream()
                .filter(each -> each.intent() == Intent.LOG_MEETING)
                .map(Several.Thing::words)
                .toList();
        return meetings.size() == 1 ? meetings.getFirst() : words;
    }

    private Reply reply(Turn turn, Draft draft, String words) {
        if (draft.state() != Draft.State.DISCARDED && noMeeting.in(turn, draft, words)) {
            return noMeeting.ask(turn, draft, words);
        }
        return switch (draft.state()) {
            case OPEN ->
                view.reshow(drafts.save(readAnew(turn, draft, parts.corrected(draft, turn.messageId(), words))), turn);
            case SAVED -> correct(turn, draft, words);
            case DISCARDED ->
                lastSaved(draft).map(saved -> correct(turn, saved, words)).orElse(Reply.say("meetings.editdiscarded"));
        };
    }

    private Optional<Draft> lastSaved(Draft draft) {
        Long meeting = draft.meetingId();
        return meeting == null ? Optional.empty() : drafts.lastSaved(meeting, draft.id());
    }

    private Reply correct(Turn turn, Draft saved, String words) {
        Draft opened = drafts.correcting(saved);
        String all = parts.corrected(opened, turn.messageId(), words);
        Draft correction = readAnew(turn, saved, all);
        if (correction.facts().equals(saved.facts())) {
            drafts.drop(opened);
            return Reply.say("meetings.editsame");
        }
        return view.show(drafts.save(opened.facts(correction.facts()).reading(correction.asRead())), turn);
    }

    private Draft readAnew(Turn turn, Draft draft, String words) {
        return draft.readAnew(understanding.read(turn, words, draft.createdAt()));
    }
}
