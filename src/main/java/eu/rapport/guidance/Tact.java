package eu.rapport.guidance;

import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import java.util.regex.Pattern;

/**
 * What is said to whom in which words: towards representatives the bot does not speak of radicalisation or extremism unless they
 * did (2.1, 2.LA2). Statements that need those words are left out for them then; the coordinator can be asked. Nor is one community
 * named in one breath with terror to anybody who did not.
 */
final class Tact {
    private static final Pattern HEAVY_WORDS = Pattern.compile(
            "radi[ck]al|extr[eé]mis|\\bP(?:C?VE|/CVE)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TERROR = Pattern.compile("terror", Pattern.CASE_INSENSITIVE);

    private Tact() {}

    /** Whether a statement may be said to a person who asked in these words. */
    static boolean allows(Statement statement, Person asker, String asked) {
        return allows(statement.in(asker.language()), asker, asked);
    }

    /** Whether these words may be said to a person who asked in those. */
    static boolean allows(String words, Person asker, String asked) {
        return asker.role() != Role.REPRESENTATIVE || isHeavy(asked) || !isHeavy(words);
    }

    /** Whether a statement may be said of one community to a person who asked in these words. */
    static boolean allowsOfOneCommunity(Statement statement, Person asker, String asked) {
        return !speaksOfTerror(statement.in(asker.language())) || speaksOfTerror(asked);
    }

    private static boolean speaksOfTerror(String words) {
        return TERROR.matcher(words).find();
    }

    private static boolean isHeavy(String words) {
        return HEAVY_WORDS.matcher(words).find();
    }
}
