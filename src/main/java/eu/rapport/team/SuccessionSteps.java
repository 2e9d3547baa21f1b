package eu.rapport.team;

import eu.rapport.conversation.Dialogue;
import eu.rapport.conversation.Dialogues;
import eu.rapport.conversation.Press;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way through a succession: who follows where, what is told, and the decision. */
@Component
class SuccessionSteps {
    private static final int LONGEST_WORDS = 1500;

    private final Successions successions;
    private final SuccessionRights rights;
    private final SuccessionQuestions questions;
    private final SuccessionPlan plan;
    private final SuccessionWords words;
    private final SuccessionOutcome outcome;
    private final TakeBackSuccession takeBack;
    private final Dialogues dialogues;

    SuccessionSteps(
            Successions successions,
            SuccessionRights rights,
            SuccessionQuestions questions,
            SuccessionPlan plan,
            SuccessionWords words,
            SuccessionOutcome outcome,
            TakeBackSuccession takeBack,
            Dialogues dialogues) {
        this.successions = successions;
        this.rights = rights;
        this.questions = questions;
        this.plan = plan;
        this.words = words;
        this.outcome = outcome;
        this.takeBack = takeBack;
        this.dialogues = dialogues;
    }

    Reply pressed(Turn turn, Press press) {
        Optional<Succession> known =
                successions.claim(press.id(0)).filter(each -> rights.mayDecide(turn.person(), each));
        if (known.isEmpty()) {
            return Reply.say("team.decided.already");
        }
        return switch (press.action()) {
            case "back", "backsilent", "keep" -> takeBack.pressed(turn, press);
            case "drop" -> drop(turn, known.get());
            default ->
                draft(press.id(0)).map(each -> onDraft(turn, press, each)).orElse(Reply.say("team.decided.already"));
        };
    }

    private Reply onDraft(Turn turn, Press press, Succession draft) {
        return switch (press.action()) {
            case "give" -> questions.successor(draft, press.id(1));
            case "to" -> give(draft, press.id(1), press.id(2));
            case "rest" -> questions.heirOfTheRest(draft);
            case "restto" -> giveTheRest(draft, press.id(1));
            case "words" -> words.show(turn, draft);
            case "reword" ->
                press.arguments().size() > 1 ? questions.words(turn, draft, press.id(1)) : words.which(draft);
            case "day" -> questions.day(turn, draft);
            case "on" -> on(turn, draft, press.day(1));
            case "send" -> decide(turn, draft, Succession.Telling.NOW);
            case "onday" -> decide(turn, draft, Succession.Telling.ON_THE_DAY);
            case "silent" -> decide(turn, draft, Succession.Telling.NOBODY);
            default -> draft.is(Succession.Kind.NAMED) ? words.show(turn, draft) : plan.show(draft);
        };
    }

    Reply answered(Turn turn, Dialogue dialogue, String text) {
        Optional<Succession> draft =
                draft(dialogue.id("succession")).filter(each -> rights.mayDecide(turn.person(), each));
        if (draft.isEmpty()) {
            dialogues.close(turn.person());
            return Reply.say("team.decided.already");
        }
        if (dialogue.step().equals("day")) {
            return answeredDay(turn, draft.get(), text).orElse(Reply.say("team.day.unclear"));
        }
        return reword(turn, draft.get(), dialogue.id("community"), text.strip());
    }

    private Reply reword(Turn turn, Succession draft, long communityId, String said) {
        if (said.length() > LONGEST_WORDS) {
            return Reply.say("team.reword.long", LONGEST_WORDS);
        }
        dialogues.close(turn.person());
        return words.show(turn, successions.change(draft, each -> telling(each, communityId, said)));
    }

    private static Succession telling(Succession draft, long communityId, String said) {
        if (communityId == Announcement.THEMSELVES) {
            return draft.tellingThemselves(said);
        }
        return communityId == Announcement.SUCCESSORS
                ? draft.tellingSuccessors(said)
                : draft.tellingRepresentatives(communityId, said);
    }

    private Optional<Succession> draft(long id) {
        return successions.open(id).filter(each -> each.state() == Succession.State.DRAFT);
    }

    private Reply give(Succession draft, long communityId, long successorId) {
        boolean known = successorId == 0
                || questions.candidates(draft, communityId).stream().anyMatch(each -> each.id() == successorId);
        Long successor = successorId == 0 ? null : Long.valueOf(successorId);
        return known
                ? plan.show(successions.change(draft, each -> each.giving(communityId, successor)))
                : Reply.say("team.gone");
    }

    private Reply giveTheRest(Succession draft, long heirId) {
        boolean known = questions.candidatesForTheRest(draft).stream().anyMatch(each -> each.id() == heirId);
        return known
                ? plan.show(successions.change(draft, each -> each.givingTheRest(heirId)))
                : Reply.say("team.gone");
    }

    private Optional<Reply> answeredDay(Turn turn, Succession draft, String text) {
        return draft.is(Succession.Kind.AWAY)
                ? AwayDays.answered(turn, text, draft.onDay()).map(days -> lasting(turn, draft, days))
                : Days.read(turn, text).map(day -> on(turn, draft, day));
    }

    private Reply lasting(Turn turn, Succession draft, AwayDays days) {
        if (days.arePast(turn.today())) {
            return Reply.say("team.day.past");
        }
        dialogues.close(turn.person());
        return plan.show(successions.change(draft, each -> each.lasting(days)));
    }

    private Reply on(Turn turn, Succession draft, LocalDate day) {
        if (draft.is(Succession.Kind.AWAY)) {
            return lasting(turn, draft, new AwayDays(draft.onDay(), day));
        }
        dialogues.close(turn.person());
        return plan.show(successions.change(draft, each -> each.on(each.on(day).notBefore(turn.today()))));
    }

    private Reply decide(Turn turn, Succession draft, Succession.Telling telling) {
        return successions.leavesNobodyToCoordinate(draft)
                ? Reply.say("team.leaves.last")
                : outcome.of(successions.decide(draft, telling, turn.today()));
    }

    private Reply drop(Turn turn, Succession succession) {
        return switch (succession.state()) {
            case DRAFT -> {
                successions.takeBack(succession, false);
                yield Reply.say("team.dropped");
            }
            case PLANNED -> takeBack.ask(turn, succession);
            case APPLIED, DROPPED, OVER -> Reply.say("team.decided.already");
        };
    }
}
