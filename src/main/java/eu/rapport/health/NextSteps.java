package eu.rapport.health;

import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Deeds;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Reversal;
import eu.rapport.conversation.Turn;
import eu.rapport.followups.FollowUps;
import eu.rapport.followups.NewFollowUp;
import eu.rapport.followups.Origin;
import eu.rapport.texts.Text;
import eu.rapport.texts.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What to do about a signal: each has one step, and the step becomes a follow-up of whoever takes it on. */
@Component
class NextSteps implements Reversal {
    private static final String DEED = "nextstep";
    private static final String ORIGIN = "health";
    /** Room for the steps of a community among the numbers of origins. */
    private static final int STEPS_EACH = 32;

    private final FollowUps followUps;
    private final Texts texts;
    private final Deeds deeds;

    NextSteps(FollowUps followUps, Texts texts, Deeds deeds) {
        this.followUps = followUps;
        this.texts = texts;
        this.deeds = deeds;
    }

    /** The buttons for the signals of a card, the most pressing first. */
    static List<Button> buttons(HealthCard card) {
        return card.concerns().stream().map(each -> button(card, each)).toList();
    }

    private static Button button(HealthCard card, Signal signal) {
        return Button.of(
                buttonKey(signal.step()), "health", "step", card.community().id(), signal.step());
    }

    /** Plans the step for the next working day; a second tap plans nothing twice. */
    Reply plan(Turn turn, Community community, Signal.Step step) {
        Origin origin = originOf(community, step);
        if (followUps.from(origin).stream()
                .anyMatch(
                        each -> each.isOpen() && each.ownerId() == turn.person().id())) {
            return Reply.say("health.step.already");
        }
        LocalDate day = nextWorkingDay(turn.today());
        String what = texts.plain(
                Text.of(key(step) + ".todo", community.name()),
                turn.person().language(),
                turn.person().zone());
        followUps.plan(new NewFollowUp(turn.person().id(), community.id(), day, null, what, origin));
        return Reply.say("health.step.planned", what, day)
                .row(Deeds.undoButton(deeds.note(turn.person(), DEED, origin.id())));
    }

    /** One origin for each step of each community. */
    private static Origin originOf(Community community, Signal.Step step) {
        return new Origin(ORIGIN, community.id() * STEPS_EACH + step.ordinal());
    }

    private static LocalDate nextWorkingDay(LocalDate today) {
        LocalDate day = today.plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The key of the words that offer to plan a step. */
    static String buttonKey(Signal.Step step) {
        return key(step) + ".button";
    }

    private static String key(Signal.Step step) {
        return "health.step." + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String kind() {
        return DEED;
    }

    @Override
    public Reply undo(Turn turn, long subject) {
        followUps.dropFrom(new Origin(ORIGIN, subject));
        return Reply.say("health.step.undone");
    }
}
