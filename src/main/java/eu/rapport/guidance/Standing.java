package eu.rapport.guidance;

import eu.rapport.health.HealthState;
import eu.rapport.health.Outlook;
import eu.rapport.relationships.EngagementLevel;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How the relationship stands that a question is about, as far as the asker may know: what is said of it, and which statements fit it.
 *
 * @param community its name
 */
record Standing(String community, EngagementLevel level, Outlook outlook) {
    /** What a statement gains that fits what is pressing, and one of a step that fits the level; in deviations of a score. */
    private static final double FITS_SIGNAL = 0.8;

    private static final double FITS_LEVEL = 0.3;
    private static final int MOST_SIGNALS = 3;

    private static final Map<Outlook.Kind, Set<String>> FOR_SIGNAL = new EnumMap<>(Map.of(
            Outlook.Kind.SILENCE, Set.of("keep-contact-alive", "grow-naturally"),
            Outlook.Kind.STAFF, Set.of("same-contact-person", "human-interaction"),
            Outlook.Kind.PROMISES, Set.of("never-overpromise", "share-successes"),
            Outlook.Kind.RECIPROCITY, Set.of("both-sides-benefit", "volunteers-need-benefit", "share-successes"),
            Outlook.Kind.DEPENDENCE, Set.of("not-dependent-on-few", "recognition-of-one"),
            Outlook.Kind.CONCERNS, Set.of("community-shapes-agenda", "look-into-community", "unaware-of-help")));

    private static final Set<String> FOR_A_BEGINNING = Set.of("listen-first", "no-hidden-agenda", "grow-naturally");

    /** What is known of it, shortly. */
    Text facts() {
        HealthState state = outlook.state();
        List<Text> lines = new ArrayList<>();
        lines.add(
                state == null
                        ? Text.of("guidance.standing.level", community, level)
                        : Text.of("guidance.standing", community, level, state));
        outlook.pressing().stream()
                .limit(MOST_SIGNALS)
                .forEach(each -> lines.add(
                        Text.of("guidance.standing.why", state == null ? forCommunity(each.kind()) : each.why())));
        return Text.lines(lines);
    }

    /** What is pressing in words for a representative; the evidence is written for the authority's side. */
    private static Text forCommunity(Outlook.Kind kind) {
        return Text.of("guidance.standing." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** What a statement gains because it fits this relationship. */
    double lift(Statement statement) {
        boolean pressing = outlook.pressing().stream()
                .anyMatch(each -> FOR_SIGNAL.getOrDefault(each.kind(), Set.of()).contains(statement.key()));
        boolean beginning = outlook.state() == HealthState.TOO_EARLY && FOR_A_BEGINNING.contains(statement.key());
        return (pressing || beginning ? FITS_SIGNAL : 0) + (statement.step() == step() ? FITS_LEVEL : 0);
    }

    /** Who only talks with each other is still getting acquainted; who works together is in dialogue and collaboration. */
    private Step step() {
        return level == EngagementLevel.DIALOGUE ? Step.RELATIONSHIPS : Step.DIALOGUE;
    }
}
