package eu.rapport.promises;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Reply;
import eu.rapport.people.Person;
import eu.rapport.schedule.OneByOne;
import eu.rapport.texts.Text;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks receivers whether a promise was kept (4.8), and tells givers what they said. */
@Component
class PromiseQuestions {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    /** How far the calendar of anybody on earth may be ahead of Greenwich's. */
    private static final int AHEAD_DAYS = 1;

    private final PromiseTable promises;
    private final Speakers speakers;
    private final PromiseWords words;
    private final Messenger messenger;
    private final OneByOne oneByOne;
    private final Clock clock;

    PromiseQuestions(
            PromiseTable promises,
            Speakers speakers,
            PromiseWords words,
            Messenger messenger,
            OneByOne oneByOne,
            Clock clock) {
        this.promises = promises;
        this.speakers = speakers;
        this.words = words;
        this.messenger = messenger;
        this.oneByOne = oneByOne;
        this.clock = clock;
    }

    /** Asks about all promises whose day has passed; those without a receiver wait for one. */
    @Transactional
    public void askWhatIsDue() {
        Instant now = clock.instant();
        LocalDate furthest = now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(AHEAD_DAYS);
        Map<Long, Promise> due =
                promises.claimToAsk(furthest).stream().collect(Collectors.toMap(Promise::id, each -> each));
        oneByOne.forEach(
                "Asking about a promise", due.keySet(), id -> askIfMorning(Objects.requireNonNull(due.get(id)), now));
    }

    private void askIfMorning(Promise promise, Instant now) {
        LocalDate day = promise.askOn();
        List<Person> receivers = speakers.of(promise.communityId(), promise.receiver());
        if (day == null || receivers.isEmpty() || isBefore(day, receivers.getFirst(), now)) {
            return;
        }
        for (Person receiver : receivers) {
            messenger.whenAwake(
                    receiver, question(promise, receiver), about(promise.id()) + "%s:%d".formatted(day, receiver.id()));
        }
        promises.save(promise.asked());
    }

    private static boolean isBefore(LocalDate day, Person person, Instant now) {
        return now.isBefore(day.atTime(MORNING).atZone(person.zone()).toInstant());
    }

    /** "Was it kept?", with the four answers. */
    Reply question(Promise promise, Person reader) {
        return Reply.say(Text.paragraphs(occasion(promise, reader), Text.of("promises.ask.question")))
                .row(button(promise, PromiseState.KEPT), button(promise, PromiseState.PARTLY))
                .row(button(promise, PromiseState.NOT_KEPT), button(promise, PromiseState.TOO_EARLY));
    }

    /** Why it is asked now: said to be done, its day is over, or the receiver did not want to wait. */
    private Text occasion(Promise promise, Person reader) {
        LocalDate due = promise.due();
        Text who = words.whoPromised(promise);
        if (promise.doneAt() != null) {
            return Text.of("promises.ask.done", who, promise.words());
        }
        if (due == null) {
            return Text.of("promises.ask.noday", who, promise.words());
        }
        boolean over = due.isBefore(reader.at(clock.instant()).toLocalDate());
        return over
                ? Text.of("promises.ask.due", who, promise.words(), due)
                : Text.of("promises.ask.open", who, promise.words(), due);
    }

    /** Tells the giver's side what the receiver said. */
    void tellGiver(Promise promise, Text what, String key) {
        speakers.behind(promise)
                .forEach(each -> messenger.whenAwake(
                        each,
                        Reply.say(Text.paragraphs(
                                Text.of("promises.told", words.whoPromised(promise), promise.words()), what)),
                        key + ":" + each.id()));
    }

    /** The button carries how often it was answered, so that of one question only the first answer counts. */
    private static Button button(Promise promise, PromiseState answer) {
        Instant judged = promise.judgedAt();
        return Button.of(
                "promises.answer." + answer.name().toLowerCase(Locale.ROOT),
                "promise",
                "judge",
                promise.id(),
                answer.name(),
                judged == null ? 0 : judged.getEpochSecond());
    }

    @EventListener
    void on(PromiseDropped dropped) {
        messenger.unsay(about(dropped.promiseId()));
    }

    private static String about(long promiseId) {
        return "promise-ask:%d:".formatted(promiseId);
    }
}
