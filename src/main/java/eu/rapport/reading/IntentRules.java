package eu.rapport.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Decides what a person wants: a contact that is told of comes first, then what the words ask for. */
record IntentRules(Scene scene, Facts facts) {
    private static final String CODE = "{}$<>%\\|";
    private static final int MARKS_OF_CODE = 4;
    private static final Pattern DATA = Pattern.compile("[a-z]+(:[\\w.-]*)+");

    private static final int LONGEST_SMALLTALK = 8;
    private static final int LONGEST_NEWS = 4;
    private static final int REMINDER_STARTS_WITHIN = 4;

    /** "remind me, please, on". */
    private static final int LEADS_TO_TIME = 2;

    /** An intent with how sure its words make it. */
    record Guess(Intent intent, double sureness) {}

    Guess guess() {
        if (words() == 0) {
            return new Guess(Intent.UNCLEAR, 1);
        }
        return urgent().or(this::told).or(this::asked).or(this::stated).orElse(new Guess(Intent.UNCLEAR, 0.5));
    }

    /**
     * Whether no likeness may say otherwise: nothing or a mere name was said, a machine addressed, a reminder wanted at a time, nobody
     * reached, or asked what hangs on one person.
     */
    boolean isSettled() {
        return words() == 0
                || isOnlyPeople()
                || isOnlyPast()
                || isReminderWithTime()
                || isMissedContact()
                || has("query.dependence") && isQuestion()
                || (has("order") || isCode()) && !facts.contact();
    }

    /** A person's name and nothing else says nothing about them. */
    private boolean isOnlyPeople() {
        return wordsOf().allMatch(index -> scene.personAt(index).isPresent());
    }

    /** A day gone by and nothing else answers something; nobody can be reminded then. */
    private boolean isOnlyPast() {
        return wordsOf().allMatch(scene::isDate) && scene.dates().stream().noneMatch(date -> date.canBe(Tense.FUTURE));
    }

    /** "Remind me in two hours", whatever comes behind it. */
    private boolean isReminderWithTime() {
        return startsWithReminder()
                && scene.said()
                        .cues("remind")
                        .in(scene.said(), scene.said().all())
                        .filter(cue -> scene.dates().stream()
                                .filter(date -> date.canBe(Tense.FUTURE))
                                .anyMatch(date -> date.span().from() >= cue.to()
                                        && date.span().from() <= cue.to() + LEADS_TO_TIME))
                        .isPresent();
    }

    /** Whom one did not reach is tried again: all that can be done about it is to remember that. */
    private boolean isMissedContact() {
        return !facts.missed().isEmpty()
                && !facts.contact()
                && facts.promises().isEmpty()
                && facts.concerns().isEmpty();
    }

    /** Whether it says so plainly what it wants that its other words may be in any language. */
    boolean isUrgent() {
        return urgent().isPresent();
    }

    /** Whether it is written for a machine: more than a few of the marks that people have no use for, or a button's data. */
    private boolean isCode() {
        return scene.said().marks(CODE) >= MARKS_OF_CODE
                || DATA.matcher(scene.said().whole()).matches();
    }

    private Optional<Guess> urgent() {
        boolean now = has("crisis.now") && !has("success") || has("crisis.sure");
        boolean happening = has("crisis") && now && !has("crisis.not");
        if ((happening || has("crisis.start")) && !isQuestion()) {
            return sure(Intent.START_CRISIS);
        }
        if (startsWithReminder()) {
            return sure(Intent.SET_REMINDER);
        }
        return (has("order") || isCode()) && !facts.contact() ? sure(Intent.UNCLEAR) : Optional.empty();
    }

    private Optional<Guess> told() {
        if (facts.contact()) {
            return sure(Intent.LOG_MEETING);
        }
        return reminder(scene.said().all()).isPresent() || isMissedContact()
                ? sure(Intent.SET_REMINDER)
                : Optional.empty();
    }

    private Optional<Guess> asked() {
        return when("help", Intent.HELP)
                .or(() -> words() <= 2 ? when("help.short", Intent.HELP) : Optional.empty())
                .or(() -> isStaffChange() || isSomebodyGone() ? sure(Intent.STAFF_CHANGE) : Optional.empty())
                .or(() -> when("query.dependence", Intent.QUERY_DEPENDENCE))
                .or(() -> when("query.silent", Intent.QUERY_SILENT).filter(guess -> isQuestion() || has("query.what")))
                .or(() -> when("query.history", Intent.QUERY_HISTORY))
                .or(() -> when("query.risks", Intent.QUERY_RISKS).filter(guess -> isQuestion()))
                .or(() -> when("guidance", Intent.ASK_GUIDANCE).filter(guess -> isOurs()))
                .or(() -> when("query.promises", Intent.QUERY_PROMISES).filter(guess -> isQuestion()))
                .or(() -> when("query.followups", Intent.QUERY_FOLLOWUPS))
                .or(() -> when("query.risks.weak", Intent.QUERY_RISKS).filter(guess -> isQuestion()))
                .or(() -> when("query.health", Intent.QUERY_HEALTH));
    }

    private Optional<Guess> stated() {
        if (has("success")) {
            return sure(Intent.SHARE_SUCCESS);
        }
        if (!facts.promises().isEmpty()) {
            return sure(Intent.RECORD_PROMISE);
        }
        if (!facts.concerns().isEmpty() && !isQuestion()) {
            return sure(Intent.RAISE_CONCERN);
        }
        if (facts.followUp().isPresent() || facts.planned()) {
            return Optional.of(new Guess(Intent.SET_REMINDER, 0.7));
        }
        return when("smalltalk", Intent.SMALLTALK)
                .filter(guess -> words() <= LONGEST_SMALLTALK)
                .or(this::guessed);
    }

    private Optional<Guess> guessed() {
        if (!scene.people().isEmpty() && !isQuestion() && has("ask.handing")) {
            return Optional.of(new Guess(Intent.STAFF_CHANGE, 0.5));
        }
        Optional<Intent> asked = isQuestion() ? new AskedFor(scene).guess() : Optional.empty();
        if (asked.isPresent()) {
            return asked.map(intent -> new Guess(intent, 0.5));
        }
        if (isQuestion() && isOurs()) {
            return Optional.of(new Guess(Intent.ASK_GUIDANCE, 0.4));
        }
        if (has("crisis")) {
            return Optional.of(new Guess(Intent.RAISE_CONCERN, 0.4));
        }
        return has("trouble") && isOurs() ? Optional.of(new Guess(Intent.RAISE_CONCERN, 0.4)) : Optional.empty();
    }

    boolean isQuestion() {
        return scene.said().sentences().stream().anyMatch(this::isQuestion);
    }

    private boolean isQuestion(Span sentence) {
        Utterance said = scene.said();
        return said.asks(sentence)
                || said.cues("question")
                        .at(said, sentence.from(), sentence.to())
                        .isPresent()
                || said.cues("show").at(said, sentence.from(), sentence.to()).isPresent();
    }

    private boolean startsWithReminder() {
        Utterance said = scene.said();
        Span first = said.sentences().getFirst();
        return reminder(first)
                .filter(cue -> cue.from() <= REMINDER_STARTS_WITHIN)
                .isPresent();
    }

    /** The words that want a reminder. "Tell me what I have to do" wants none: it asks what there is to do. */
    private Optional<Span> reminder(Span words) {
        Utterance said = scene.said();
        return said.cues("remind").in(said, words).filter(cue -> !said.has("question", cue) || !has("query.followups"));
    }

    private boolean isStaffChange() {
        Utterance said = scene.said();
        return said.sentences().stream()
                .filter(sentence -> said.cues("question")
                        .at(said, sentence.from(), sentence.to())
                        .isEmpty())
                .anyMatch(sentence -> said.has("staff", sentence));
    }

    /** Whether it is hardly more than a name and that they are gone. */
    private boolean isSomebodyGone() {
        return words() <= LONGEST_NEWS && !scene.people().isEmpty() && !isQuestion() && has("staff.short");
    }

    /** Whether the message speaks of what the bot is for, by its words or by a name of the directory. */
    private boolean isOurs() {
        return has("ours") || !scene.communities().isEmpty() || !scene.people().isEmpty();
    }

    private boolean has(String section) {
        return scene.said().has(section);
    }

    private Optional<Guess> when(String section, Intent intent) {
        return has(section) ? sure(intent) : Optional.empty();
    }

    private static Optional<Guess> sure(Intent intent) {
        return Optional.of(new Guess(intent, 0.9));
    }

    private long words() {
        return wordsOf().count();
    }

    /** Where its words stand, without the marks. */
    private IntStream wordsOf() {
        Utterance said = scene.said();
        return IntStream.range(0, said.size()).filter(index -> said.token(index).isWord());
    }
}
