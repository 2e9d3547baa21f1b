package eu.rapport.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds worries that no word list names, by what a part of a message is most like: "the boys take all the space". */
record Worries(Scene scene, Facts facts) {
    /** From here on a part counts as a worry; a lower bound took harmless parts for worries. */
    private static final double LIKELY = 0.5;

    private static final int SHORTEST = 5;
    private static final int MOST = 6;

    /** What the rules found, and the other parts that sound like a worry. */
    List<Reading.Concern> all() {
        List<Reading.Concern> all = new ArrayList<>(facts.concerns());
        facts.others().stream()
                .filter(part -> part.length() >= SHORTEST)
                .limit(MOST)
                .map(scene.said()::text)
                .filter(this::isWorry)
                .map(Reading.Concern::new)
                .forEach(all::add);
        return all;
    }

    private boolean isWorry(String part) {
        Scene alone = Scene.of(part, scene.setting());
        Facts told = new Facts(alone);
        IntentRules rules = new IntentRules(alone, told);
        Wish first = Likeness.learnt().of(Traits.of(alone, told, rules.guess())).getFirst();
        return first.name().equals(Intent.RAISE_CONCERN.examples()) && first.likely() >= LIKELY;
    }
}
