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

    /** From here on it stays one where the words say it is: "she is upset about the bins" is, "the row is over" is not. */
    private static final double POSSIBLE = 0.2;

    private static final int SHORTEST = 4;
    private static final int MOST = 6;

    /** What the rules found, and the other parts, as far as they sound like a worry. */
    List<Reading.Concern> all() {
        Stream<String> found = facts.concerns().stream().map(Reading.Concern::text);
        Stream<String> others = facts.others().stream()
                .filter(part -> part.length() >= SHORTEST && !isTold(part))
                .map(scene.said()::text);
        return Stream.concat(
                        found.limit(MOST).filter(part -> isWorry(part, POSSIBLE)),
                        others.limit(MOST).filter(part -> isWorry(part, LIKELY)))
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

    private boolean isWorry(String part, double least) {
        Scene alone = Scene.of(part, scene.setting());
        Facts told = new Facts(alone);
        IntentRules rules = new IntentRules(alone, told);
        return Likeness.ofParts().of(Traits.of(alone, told, rules.guess())).stream()
                .anyMatch(each -> each.name().equals(Likeness.WORRY) && each.likely() >= least);
    }
}
