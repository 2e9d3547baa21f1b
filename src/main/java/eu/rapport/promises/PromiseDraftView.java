package eu.rapport.promises;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.reading.When;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A promise that does not count yet, as its writer sees it, and the questions about it. */
@Component
class PromiseDraftView {
    private static final String NAME = PromiseCommand.NAME;

    private final Which which;
    private final Communities communities;

    PromiseDraftView(Which which, Communities communities) {
        this.which = which;
        this.communities = communities;
    }

    Reply understood(PromiseDraft draft) {
        LocalDate due = draft.due();
        String name = communities.get(draft.communityId()).name();
        return Reply.say(Text.lines(
                        Text.of("promise.understood"),
                        Text.of("promise.understood.community", name),
                        Text.of("promise.understood.by." + draft.by().name().toLowerCase(Locale.ROOT), name),
                        Text.of("promise.understood.words", draft.words()),
                        due == null ? Text.of("promise.understood.noday") : Text.of("promise.understood.day", due)))
                .row(
                        button("promises.save", "save", draft),
                        button("promises.change", "change", draft),
                        discard(draft));
    }

    Reply whichCommunity(PromiseDraft draft, List<Community> choices) {
        return Reply.say("promise.which", draft.words())
                .rows(which.buttons(choices, NAME, "community", draft.source()))
                .row(discard(draft));
    }

    static Reply whichDay(PromiseDraft draft, When.Unclear unclear) {
        List<Button> days = unclear.alternatives().stream()
                .flatMap(each -> each.day().stream())
                .distinct()
                .map(each -> Button.of(Text.of("promise.day", each), NAME, "due", draft.source(), each))
                .toList();
        return Reply.say("promise.when", unclear.words()).column(days).row(noDay(draft), discard(draft));
    }

    static Reply whatToChange(PromiseDraft draft) {
        return Reply.say("promise.change")
                .row(
                        button("promise.change.community", "communities", draft),
                        button("promise.change.side", "side", draft))
                .row(button("promise.change.words", "words", draft), button("promise.change.day", "day", draft));
    }

    static Reply askWords(PromiseDraft draft) {
        return Reply.say("promise.ask.words").row(discard(draft));
    }

    static Reply askDay(String key, PromiseDraft draft) {
        return Reply.say(key).row(noDay(draft), discard(draft));
    }

    private static Button noDay(PromiseDraft draft) {
        return Button.of("promise.noday", NAME, "due", draft.source(), "none");
    }

    private static Button discard(PromiseDraft draft) {
        return button("promises.discard", "discard", draft);
    }

    private static Button button(String key, String action, PromiseDraft draft) {
        return Button.of(key, NAME, action, draft.source());
    }
}
