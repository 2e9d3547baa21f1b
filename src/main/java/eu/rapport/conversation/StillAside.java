package eu.rapport.conversation;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Once what was being settled is settled, offers what was written meanwhile: nobody has to look for it further up. */
@Component
class StillAside {
    /** What is older has lost its occasion; its button further up still takes it. */
    private static final Duration MEANWHILE = Duration.ofMinutes(30);

    private static final int SHOWN = 200;

    private final Dialogues dialogues;
    private final Asides asides;

    StillAside(Dialogues dialogues, Asides asides) {
        this.dialogues = dialogues;
        this.asides = asides;
    }

    /** Answers, and offers the first of what lies aside where the answer has ended a dialogue. */
    Reply after(Turn turn, Supplier<Reply> answer) {
        boolean settling = dialogues.of(turn.person()).isPresent();
        Reply reply = answer.get();
        boolean settled = settling && dialogues.of(turn.person()).isEmpty();
        return settled ? reply.and(offer(turn)) : reply;
    }

    private Reply offer(Turn turn) {
        return asides.oldest(turn.person(), turn.now(), MEANWHILE)
                .map(each -> Reply.say("aside.still", brief(each.words())).row(Asides.laterButton(each)))
                .orElse(Reply.nothing());
    }

    private static String brief(String words) {
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
