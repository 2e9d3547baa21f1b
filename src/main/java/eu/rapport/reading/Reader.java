package eu.rapport.reading;

import eu.rapport.reading.Directory.Person;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a message in plain words: what is wanted, and the facts it holds. Needs no language model and never throws. */
public final class Reader {
    /** What a representative tells is about their own community unless another is named. */
    private static final Set<Intent> OF_THEIR_OWN = EnumSet.of(
            Intent.LOG_MEETING,
            Intent.RECORD_PROMISE,
            Intent.RAISE_CONCERN,
            Intent.SHARE_SUCCESS,
            Intent.QUERY_PROMISES);

    private Reader() {}

    /** Begins to learn the word lists and examples, in a thread of its own; whoever reads first waits for the rest. */
    public static void warmUp() {
        Thread.ofPlatform().daemon().name("reading").start(() -> {
            Likeness.learnt();
            Likeness.ofParts();
        });
    }

    /** What the text says to somebody who knows the setting. */
    public static Reading read(String text, Setting setting) {
        return RecentReadings.ofThread().of(text, setting, () -> readNow(text, setting));
    }

    /** What the text says to somebody who knows already what is wanted with it. */
    static Reading readAs(Intent intent, String text, Setting setting) {
        Scene scene = Scene.of(text, setting);
        Facts facts = new Facts(scene);
        return reading(scene, facts, Judgement.settled(intent));
    }

    /** Has this thread take a text as it was read elsewhere, until it forgets. */
    public static void remember(String text, Setting setting, Reading reading) {
        RecentReadings.ofThread().keep(text, setting, reading);
    }

    /** Forgets what this thread has read: whoever answers a message calls it when done. */
    public static void forget() {
        RecentReadings.forget();
    }

    private static Reading readNow(String text, Setting setting) {
        Scene scene = Scene.of(text, setting);
        Facts facts = new Facts(scene);
        return reading(scene, facts, Judgement.of(scene, facts, new IntentRules(scene, facts)));
    }

    private static Reading reading(Scene scene, Facts facts, Judgement guess) {
        ToldContact contact = new ToldContact(scene, facts);
        boolean met = facts.contact() || guess.intent() == Intent.LOG_MEETING;
        List<Mentioned<Person>> people = new PeopleChoice(scene).all();
        boolean own = OF_THEIR_OWN.contains(guess.intent()) || scene.said().has("we");
        return new Reading(
                guess.intent(),
                guess.sureness(),
                guess.wishes(),
                scene.said().language(),
                new CommunityChoice(scene, facts, people, own).choose(),
                people,
                met ? contact.day() : Optional.empty(),
                met ? contact.place() : Optional.empty(),
                facts.promises(),
                concerns(scene, facts, guess.intent()),
                facts.followUp(),
                new SinceRules(scene, DateFinder.terms(scene.said())).since(),
                guess.intent() == Intent.SET_REMINDER
                        ? Optional.of(new ReminderRules(scene, facts).reminder())
                        : Optional.empty(),
                new Manner(scene).isQuestion());
    }

    /** A worry brought forward by itself is kept whole; one told among other things is its clause. */
    private static List<Reading.Concern> concerns(Scene scene, Facts facts, Intent intent) {
        return switch (intent) {
            case RAISE_CONCERN -> List.of(new Reading.Concern(scene.said().whole()));
            case LOG_MEETING -> new Worries(scene, facts).all();
            default -> facts.concerns();
        };
    }
}
