package eu.rapport.guidance;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands "and what about funding?" in the light of the question before: both are put together, and can be told apart again. */
final class FollowUpQuestion {
    /** After so long a question stands alone. */
    static final Duration REACH = Duration.ofMinutes(10);

    private static final Pattern OPENING = Pattern.compile(
            "(?iu)^\\s*(and|what about|how about|but|also|or|en|maar|en wat|hoe zit het met|et|mais|qu'en est-il|und|aber|was ist mit|wie ist es mit)\\b.*");
    private static final Pattern POINTING = Pattern.compile(
            "(?iu)^\\s*(why|why not|how|when|where|who|waarom|hoe|pourquoi|comment|warum|wie)\\s*\\??\\s*$");
    private static final int LONGEST = 80;
    private static final String BETWEEN = "\n… ";

    private FollowUpQuestion() {}

    /** Whether the words ask for what came before. */
    static boolean leans(String words) {
        return words.length() <= LONGEST
                && (OPENING.matcher(words).matches() || POINTING.matcher(words).matches());
    }

    /** The question that is meant: these words, after the question that they lean on. */
    static String meant(String words, Optional<String> before) {
        return before.filter(ignored -> leans(words))
                .map(earlier -> earlier.split(BETWEEN, 2)[0] + BETWEEN + words)
                .orElse(words);
    }

    /** What a question asks that leans on another, where it says more than "why?"; empty for one that stands alone. */
    static Optional<String> itself(String meant) {
        int at = meant.indexOf(BETWEEN);
        return at < 0
                ? Optional.empty()
                : Optional.of(meant.substring(at + BETWEEN.length()))
                        .filter(words -> !POINTING.matcher(words).matches());
    }
}
