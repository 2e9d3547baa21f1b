package eu.rapport.conversation;

import eu.rapport.reading.Intent;
import org.springframework.stereotype.Component;

/** Takes up words that were put aside: as the answer to what was asked, or afresh. */
@Component
class AsideCommand implements Command {
    static final String NAME = "aside";
    static final String ANSWER = "answer";
    static final String AFRESH = "new";
    /** Like afresh, but what else was offered stays on offer. */
    static final String ONE = "one";
    /** All of it is the log of one meeting. */
    static final String LOG = "log";

    private final Asides asides;
    private final Router router;

    AsideCommand(Asides asides, Router router) {
        this.asides = asides;
        this.router = router;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public Reply handle(Turn turn, String rest) {
        return Reply.say("conversation.unclear");
    }

    @Override
    public Reply pressed(Turn turn, Press press) {
        return asides.take(turn.person(), press.id(0))
                .map(aside -> take(turn.about(aside.messageId()), press.action(), aside))
                .orElse(Reply.say("aside.gone"));
    }

    private Reply take(Turn turn, String action, Asides.Aside aside) {
        if (aside.draft() != null) {
            return router.resumed(turn, aside.draft());
        }
        String words = aside.words();
        return switch (action) {
            case ANSWER -> Reply.say("aside.taken.answer").inPlace().and(router.answered(turn, words));
            case AFRESH -> Reply.say("aside.taken.new").inPlace().and(router.afresh(turn, words));
            case LOG -> router.as(Intent.LOG_MEETING, turn, words);
            default -> router.afresh(turn, words);
        };
    }
}
