package eu.rapport.promises;

import eu.rapport.communities.Communities;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.shared.Side;
import eu.rapport.texts.Text;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The three questions of a round, asked in one message. */
@Component
class CheckInQuestions {
    private static final String NAME = ReciprocityCommand.NAME;
    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    private final Communities communities;

    CheckInQuestions(Communities communities) {
        this.communities = communities;
    }

    static boolean isOnScale(long value) {
        return value >= LOWEST && value <= HIGHEST;
    }

    /** Does it give your side something? */
    Reply gives(CheckIn round, Side side) {
        Button[] scale = IntStream.rangeClosed(LOWEST, HIGHEST)
                .mapToObj(each -> Button.of(Text.raw(String.valueOf(each)), NAME, "gives", round.id(), each))
                .toArray(Button[]::new);
        return Reply.say("checkin.gives." + word(side), name(round)).row(scale);
    }

    /** Were the promises of the other side kept? */
    Reply kept(CheckIn round, Side side) {
        return Reply.say("checkin.kept." + word(side), name(round))
                .row(kept(round, PromisesKept.YES), kept(round, PromisesKept.PARTLY))
                .row(kept(round, PromisesKept.NO), kept(round, PromisesKept.NONE_MADE));
    }

    /** Anything to say? */
    Reply comment(CheckIn round, boolean typing) {
        Button skip = Button.of("promises.skip", NAME, "skip", round.id());
        return typing
                ? Reply.say("checkin.comment").row(skip)
                : Reply.say("checkin.comment.later").row(Button.of("checkin.write", NAME, "write", round.id()), skip);
    }

    /** What was answered, and that it can be changed while others have not answered. */
    Reply thanks(CheckIn round, Answer answer) {
        Integer gives = answer.gives();
        PromisesKept kept = answer.kept();
        Text given = gives == null || kept == null ? Text.none() : Text.of("checkin.given", gives, kept);
        return round.isOpen()
                ? Reply.say(Text.paragraphs(Text.of("checkin.thanks", name(round)), given))
                        .row(Button.of("promises.change", NAME, "again", round.id()))
                : Reply.say(Text.paragraphs(Text.of("checkin.thanks.last", name(round)), given));
    }

    /** Whether the coordinator may read what was typed. */
    Reply mayPass(CheckIn round, String comment) {
        return Reply.say("checkin.maypass", comment)
                .row(
                        Button.of("checkin.maypass.yes", NAME, "pass", round.id()),
                        Button.of("checkin.maypass.no", NAME, "keep", round.id()));
    }

    private Button kept(CheckIn round, PromisesKept kept) {
        return Button.of("checkin.keptbutton." + kept.name().toLowerCase(Locale.ROOT), NAME, "kept", round.id(), kept);
    }

    private String name(CheckIn round) {
        return communities.get(round.communityId()).name();
    }

    private static String word(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
