package eu.rapport.people;

import java.util.Optional;

/** What may be a person's or a community's name. */
public final class Names {
    private static final int LONGEST = 80;

    private Names() {}

    /**
     * A typed name on one line, without control and direction characters; empty where nothing readable is left, where it is a
     * command, or where it is longer than 80 characters.
     */
    public static Optional<String> clean(String typed) {
        String name = typed.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        boolean readable = name.codePoints().anyMatch(Character::isLetterOrDigit);
        return Optional.of(name).filter(each -> readable && !each.startsWith("/") && each.length() <= LONGEST);
    }
}
