package eu.rapport.reading;

import java.util.Optional;

/** Decides what a person wants: a contact that is told of comes first, then what the words ask for. */
record IntentRules(Scene scene, Facts facts, Manner manner) {
    private static final int LONGEST_SMALLTALK = 8;
    private static final int LONGEST_NEWS = 4;

    IntentRules(Scene scene, Facts facts) {
        this(scene, facts, new Manner(scene));
    }

    /** An intent with how sure its words make it. */
    record Guess(Intent intent, double sureness) {}

    Guess guess() {
        if (manner.words() == 0) {
            return new Guess(Intent.UNCLEAR, 1);
        }
        return urgent().or(this::told).or(this::asked).or(this::stated).orElse(new Guess(Intent.UNCLEAR, 0.5));
    }

    /**
     * Whether no likeness may say otherwise: nothing or a mere name was said, a machine addressed, a reminder wanted at a time, nobody
     * reached, or asked what hangs on one person.
     */
    boolean isSettled() {
        return manner.words() == 0
                || manner.isOnlyPeople()
                || manner.isOnlyPast()
                || manner.isReminderWithTime()
                || isMissedContact()
                || has("query.dependence") && manner.isQuestion()
                || (has("order") || manner.isCode()) && !facts.contact();
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

    private Optional<Guess> urgent() {
        boolean now = has("crisis.now") && !has("success") || has("crisis.sure");
        boolean happening = has("crisis") && now && !has("crisis.not");
        if ((happening || has("crisis.start")) && !manner.isQuestion()) {
            return sure(Intent.START_CRISIS);
        }
        if (manner.startsWithReminder()) {
            return sure(Intent.SET_REMINDER);
        }
        return (has("order") || manner.isCode()) && !facts.contact() ? sure(Intent.UNCLEAR) : Optional.empty();
    }

    private Optional<Guess> told() {
        if (facts.contact()) {
            return sure(Intent.LOG_MEETING);
        }
        return manner.wantsReminder() || isMissedContact() ? sure(Intent.SET_REMINDER) : Optional.empty();
    }

    private Optional<Guess> asked() {
        return when("help", Intent.HELP)
                .or(() -> manner.words() <= 2 ? when("help.short", Intent.HELP) : Optional.empty())
                .or(() -> isStaffChange() || isSomebodyGone() ? sure(Intent.STAFF_CHANGE) : Optional.empty())
                .or(() -> when("query.dependence", Intent.QUERY_DEPENDENCE))
                .or(() -> when("query.silent", Intent.QUERY_SILENT)
                        .filter(guess -> manner.isQuestion() || has("query.what")))
                .or(() -> when("query.history", Intent.QUERY_HISTORY))
                .or(() -> when("query.risks", Intent.QUERY_RISKS).filter(guess -> manner.isQuestion()))
                .or(() -> when("guidance", Intent.ASK_GUIDANCE).filter(guess -> manner.isOurs()))
                .or(() -> when("query.promises", Intent.QUERY_PROMISES).filter(guess -> manner.isQuestion()))
                .or(() -> when("query.followups", Intent.QUERY_FOLLOWUPS))
                .or(() -> when("query.risks.weak", Intent.QUERY_RISKS).filter(guess -> manner.isQuestion()))
                .or(() -> when("query.health", Intent.QUERY_HEALTH));
    }

    private Optional<Guess> stated() {
        if (has("success")) {
            return sure(Intent.SHARE_SUCCESS);
        }
        if (!facts.promises().isEmpty()) {
            return sure(Intent.RECORD_PROMISE);
        }
        if (!facts.concerns().isEmpty() && !manner.isQuestion()) {
            return sure(Intent.RAISE_CONCERN);
        }
        if (facts.followUp().isPresent() || facts.planned()) {
            return Optional.of(new Guess(Intent.SET_REMINDER, 0.7));
        }
        return when("smalltalk", Intent.SMALLTALK)
                .filter(guess -> manner.words() <= LONGEST_SMALLTALK)
                .or(this::guessed);
    }

    private Optional<Guess> guessed() {
        if (!scene.people().isEmpty() && !manner.isQuestion() && has("ask.handing")) {
            return Optional.of(new Guess(Intent.STAFF_CHANGE, 0.5));
        }
        Optional<Intent> asked = manner.isQuestion() ? new AskedFor(scene).guess() : Optional.empty();
        if (asked.isPresent()) {
            return asked.map(intent -> new Guess(intent, 0.5));
        }
        if (manner.isQuestion() && manner.isOurs()) {
            return Optional.of(new Guess(Intent.ASK_GUIDANCE, 0.4));
        }
        if (has("crisis")) {
            return Optional.of(new Guess(Intent.RAISE_CONCERN, 0.4));
        }
        return has("trouble") && manner.isOurs() ? Optional.of(new Guess(Intent.RAISE_CONCERN, 0.4)) : Optional.empty();
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
        return manner.words() <= LONGEST_NEWS
                && !scene.people().isEmpty()
                && !manner.isQuestion()
                && has("staff.short");
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
}
