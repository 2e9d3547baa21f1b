package eu.rapport.reading;

import java.util.Optional;

/** Finds who undertakes to deliver what, clause by clause; what is negated, wished or merely possible is no promise. */
record PromiseRules(Scene scene) {
    /** The promise made in a clause, if there is one. */
    Optional<Reading.Promise> in(Span clause) {
        if (scene.said().has("promise.not", clause) || scene.said().has("maybe", clause)) {
            return Optional.empty();
        }
        return new OutrightPromises(scene)
                .in(clause)
                .or(() -> new FuturePromises(scene).in(clause))
                .or(() -> isWorry(clause) ? Optional.empty() : inPresent(clause))
                .filter(promise -> !promise.text().isEmpty());
    }

    private boolean isWorry(Span clause) {
        return scene.says("concern", clause) && !scene.said().has("concern.not", clause);
    }

    private Optional<Reading.Promise> inPresent(Span clause) {
        PresentPromises present = new PresentPromises(scene);
        return present.announced(clause)
                .or(() -> new VerblessPromises(scene).fromOneSide(clause))
                .or(() -> present.undertaken(clause));
    }
}
