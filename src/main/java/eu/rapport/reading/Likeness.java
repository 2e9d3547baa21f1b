package eu.rapport.reading;

import eu.rapport.reading.Directory.Community;
import eu.rapport.reading.Directory.Person;
import eu.rapport.shared.Role;
import eu.rapport.texts.ExampleSentences;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a message is most like among the example sentences of intents and commands. Learnt once, in well under a second. */
final class Likeness {
    /** What a part of a note is like that tells of a worry. */
    static final String WORRY = "worry";

    private static final float SIGN = 0.25f;

    /** The names that example sentences use. */
    private static final Setting SETTING = new Setting(
            ZonedDateTime.parse("2026-03-18T10:30:00+01:00[Europe/Amsterdam]"),
            new Directory(
                    List.of(new Community(1, "Al-Noor", List.of()), new Community(2, "Hope Church", List.of())),
                    List.of(
                            new Person(1, "Amina", Role.REPRESENTATIVE, Set.of(1L)),
                            new Person(2, "Jonas", Role.OFFICER, Set.of()),
                            new Person(3, "Fatima", Role.OFFICER, Set.of()))),
            null);

    private final List<String> names;
    private final Weights weights;
    private final Set<String> vocabulary = new HashSet<>();

    private Likeness(Map<String, List<String>> examples) {
        names = List.copyOf(examples.keySet());
        weights = Learner.learn(Traits.KINDS, names.size(), samples(examples));
    }

    static Likeness learnt() {
        return Once.LEARNT;
    }

    private static final class Once {
        static final Likeness LEARNT = new Likeness(ExampleSentences.byName());
    }

    /** Of parts of a note: whether they tell of a worry ({@link #WORRY}) or not. */
    static Likeness ofParts() {
        return Parts.LEARNT;
    }

    private static final class Parts {
        static final Likeness LEARNT = new Likeness(parts());
    }

    /** Whole messages that bring a worry or good news teach with the parts. */
    private static Map<String, List<String>> parts() {
        Map<String, List<String>> messages = ExampleSentences.byName();
        Map<String, List<String>> parts = new TreeMap<>();
        parts.put(
                WORRY,
                both(WordFile.lines("worries"), messages.getOrDefault(Intent.RAISE_CONCERN.command(), List.of())));
        parts.put(
                "remark",
                both(WordFile.lines("remarks"), messages.getOrDefault(Intent.SHARE_SUCCESS.command(), List.of())));
        return parts;
    }

    private static List<String> both(List<String> parts, List<String> messages) {
        return Stream.concat(parts.stream(), messages.stream()).toList();
    }

    /** All names, the likeliest first. */
    List<Wish> of(Traits traits) {
        Learner.Sample sample = sample(traits, -1);
        double[] likely = weights.likely(sample.traits(), sample.values());
        List<Wish> likes = new ArrayList<>();
        for (int at = 0; at < likely.length; at++) {
            likes.add(new Wish(names.get(at), likely[at]));
        }
        likes.sort(Comparator.comparingDouble(Wish::likely).reversed());
        return likes;
    }

    private List<Learner.Sample> samples(Map<String, List<String>> examples) {
        List<Learner.Sample> samples = new ArrayList<>();
        examples.forEach((name, sentences) ->
                sentences.forEach(sentence -> samples.add(sample(traits(sentence), names.indexOf(name)))));
        return samples;
    }

    /** What share of the words stands in some example; all of none. */
    double known(Traits traits) {
        List<String> words = traits.vocabulary();
        return words.isEmpty()
                ? 1
                : (double) words.stream().filter(vocabulary::contains).count() / words.size();
    }

    private Traits traits(String sentence) {
        Scene scene = Scene.of(sentence, SETTING);
        Facts facts = new Facts(scene);
        Traits traits = Traits.of(scene, facts, new IntentRules(scene, facts).guess());
        vocabulary.addAll(traits.vocabulary());
        return traits;
    }

    private static Learner.Sample sample(Traits traits, int label) {
        int words = traits.words().size();
        int[] all = new int[words + traits.signs().size()];
        float[] values = new float[all.length];
        for (int at = 0; at < all.length; at++) {
            all[at] = at < words ? traits.words().get(at) : traits.signs().get(at - words);
            values[at] = at < words ? (float) (1 / Math.sqrt(words)) : SIGN;
        }
        return new Learner.Sample(all, values, label);
    }
}
