package eu.rapport.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wanted: as the rules see it together with what the message is most like. */
record Judgement(Intent intent, double sureness, List<Wish> wishes) {
    private static final int MOST = 3;

    /** How much more likely something is for being what sure rules say. */
    private static final double RULES_COUNT = 3;

    /** Rules that are surer than this count. */
    private static final double SURE = 0.5;

    /** What share of the words has to stand in some example: of others nothing can be said. */
    private static final double KNOWN = 0.5;

    /** A name that is known makes up for some strange words, but not for nothing else. */
    private static final double KNOWN_BESIDES_NAMES = 0.25;

    static Judgement of(Scene scene, Facts facts, IntentRules rules) {
        IntentRules.Guess guess = rules.guess();
        Traits traits = Traits.of(scene, facts, guess);
        if (rules.isSettled()) {
            return settled(guess.intent());
        }
        double known = Likeness.learnt().known(traits);
        if (guess.sureness() <= SURE && known < (namesNobody(scene) ? KNOWN : KNOWN_BESIDES_NAMES)) {
            return settled(Intent.UNCLEAR);
        }
        List<Wish> wishes = weighed(Likeness.learnt().of(traits), guess);
        Wish first = wishes.getFirst();
        return new Judgement(
                Intent.ofExamples(first.name()).orElse(Intent.UNCLEAR), first.likely(), wishes.subList(0, MOST));
    }

    private static boolean namesNobody(Scene scene) {
        return scene.communities().isEmpty() && scene.people().isEmpty();
    }

    /** That this is wanted, without a doubt. */
    static Judgement settled(Intent intent) {
        return new Judgement(intent, 1, List.of(new Wish(intent.command(), 1)));
    }

    private static List<Wish> weighed(List<Wish> likes, IntentRules.Guess guess) {
        double more = guess.sureness() > SURE ? RULES_COUNT : 1;
        String name = guess.intent().command();
        double all = likes.stream()
                .mapToDouble(each -> each.likely() * (each.name().equals(name) ? more : 1))
                .sum();
        List<Wish> weighed = new ArrayList<>();
        likes.forEach(each ->
                weighed.add(new Wish(each.name(), each.likely() * (each.name().equals(name) ? more : 1) / all)));
        weighed.sort(Comparator.comparingDouble(Wish::likely).reversed());
        return weighed;
    }
}
