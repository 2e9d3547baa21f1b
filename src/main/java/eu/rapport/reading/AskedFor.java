package eu.rapport.reading;

import java.util.Optional;

/** Guesses what a question is for by the words it combines, where no phrase of the word list decides. */
record AskedFor(Scene scene) {

    Optional<Intent> guess() {
        if (has("contact") && has("negation") && !has("mine") && namesNobody()) {
            return Optional.of(Intent.QUERY_SILENT);
        }
        if (has("open") && !scene.said().has("guidance")) {
            return Optional.of(Intent.QUERY_PROMISES);
        }
        if (has("contact") && has("history") && !namesNobody() && !scene.said().has("guidance")) {
            return Optional.of(Intent.QUERY_HISTORY);
        }
        return aboutState().or(this::aboutTasks);
    }

    private Optional<Intent> aboutState() {
        if (scene.said().has("guidance")) {
            return Optional.empty();
        }
        if (has("worse") && namesNobody() && scene.said().has("query.what")) {
            return Optional.of(Intent.QUERY_RISKS);
        }
        return has("going") && !namesNobody() ? Optional.of(Intent.QUERY_HEALTH) : Optional.empty();
    }

    private Optional<Intent> aboutTasks() {
        boolean when = scene.dates().stream().anyMatch(hit -> hit.canBe(Tense.FUTURE))
                || scene.said().has("week");
        return has("mine") && has("task") && when ? Optional.of(Intent.QUERY_FOLLOWUPS) : Optional.empty();
    }

    private boolean namesNobody() {
        return scene.communities().isEmpty() && scene.people().isEmpty();
    }

    private boolean has(String section) {
        return scene.said().has("ask." + section);
    }
}
