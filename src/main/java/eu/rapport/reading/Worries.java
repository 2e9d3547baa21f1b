package eu.rapport.reading;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which parts of a message tell of a worry, by what they are most like: no word list names "the boys take all the space", and "the row
 * about the noise is over" has all the words of a worry.
 */
record Worries(Scene scene, Facts facts) {
    /** From here on a part counts as a worry; a lower bound took harmless parts for worries. */
    private static final double LIKELY = 0.6;

    private static final int SHORTEST = 4;
    private static final int MOST = 6;

    /** What the rules found, and the other parts, as far as they sound like a worry. */
    List<Reading.Concern> all() {
        Stream<String> found = facts.concerns().stream().map(Reading.Concern::text);
        Stream<String> others = facts.others().stream()
                .filter(part -> part.length() >= SHORTEST && !isTold(part))
                .map(scene.said()::text);
        return Stream.concat(found.limit(MOST), others.limit(MOST))
                .filter(this::isWorry)
                .map(Reading.Concern::new)
                .toList();
    }

    /** What is said not to worry anybody, or the contact itself in words that no list knows: a day gone by and a name. */
    private boolean isTold(Span part) {
        boolean gone = scene.dates(part).stream().anyMatch(date -> date.canBe(Tense.PAST));
        return scene.said().has("concern.not", part)
                || gone
                        && scene.people().stream()
                                .anyMatch(person -> part.holds(person.span().from()));
    }

    private boolean isWorry(String part) {
        Scene alone = Scene.of(part, scene.setting());
        Facts told = new Facts(alone);
        IntentRules rules = new IntentRules(alone, told);
        Wish first =
                Likeness.ofParts().of(Traits.of(alone, told, rules.guess())).getFirst();
        return first.name().equals(Likeness.WORRY) && first.likely() >= LIKELY;
    }
}
