package eu.rapport.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How something is said, whatever it says: as a question, as a reminder, in hardly any words, to a machine. */
record Manner(Scene scene) {
    private static final String CODE = "{}$<>%\\|";
    private static final int MARKS_OF_CODE = 4;
    private static final Pattern DATA = Pattern.compile("[a-z]+(:[\\w.-]*)+");

    private static final int REMINDER_STARTS_WITHIN = 4;

    /** "remind me, please, on". */
    private static final int LEADS_TO_TIME = 2;

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

    boolean startsWithReminder() {
        Utterance said = scene.said();
        Span first = said.sentences().getFirst();
        return reminder(first)
                .filter(cue -> cue.from() <= REMINDER_STARTS_WITHIN)
                .isPresent();
    }

    boolean wantsReminder() {
        return reminder(scene.said().all()).isPresent();
    }

    /** "Tell me what I have to do" wants none: it asks what there is to do. */
    private Optional<Span> reminder(Span words) {
        Utterance said = scene.said();
        return said.cues("remind")
                .in(said, words)
                .filter(cue -> !said.has("question", cue) || !said.has("query.followups"));
    }

    /** "Remind me in two hours", whatever comes behind it. */
    boolean isReminderWithTime() {
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

    /** A person's name and nothing else says nothing about them. */
    boolean isOnlyPeople() {
        return wordsOf().allMatch(index -> scene.personAt(index).isPresent());
    }

    /** A day gone by and nothing else answers something; nobody can be reminded then. */
    boolean isOnlyPast() {
        return wordsOf().allMatch(scene::isDate) && scene.dates().stream().noneMatch(date -> date.canBe(Tense.FUTURE));
    }

    /** Whether it is written for a machine: more than a few of the marks that people have no use for, or a button's data. */
    boolean isCode() {
        return scene.said().marks(CODE) >= MARKS_OF_CODE
                || DATA.matcher(scene.said().whole()).matches();
    }

    /** Whether the message speaks of what the bot is for, by its words or by a name of the directory. */
    boolean isOurs() {
        return scene.said().has("ours")
                || !scene.communities().isEmpty()
                || !scene.people().isEmpty();
    }

    long words() {
        return wordsOf().count();
    }

    /** Where its words stand, without the marks. */
    private IntStream wordsOf() {
        Utterance said = scene.said();
        return IntStream.range(0, said.size()).filter(index -> said.token(index).isWord());
    }
}
