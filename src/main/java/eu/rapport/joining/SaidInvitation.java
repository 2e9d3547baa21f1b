package eu.rapport.joining;

import eu.rapport.people.Names;
import eu.rapport.reading.WordList;
import eu.rapport.shared.Role;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an invitation in plain words says: "invite Bea as representative of Al-Noor". What it does not say for certain is empty, and is
 * asked for.
 *
 * @param community as it was called; it may not be on the map
 */
record SaidInvitation(Optional<Role> role, Optional<String> name, Optional<String> community) {
    private static final WordList WORDS = WordList.of("invitation");

    private static final Pattern LEAD = words("^(?:" + any("polite") + " )*" + any("invite") + "\\s+");
    private static final Pattern VERB_BEHIND = words("\\s+" + any("invite.rest") + "(?=$|\\s+"
            + any("invite.rest.before") + "\\b)|\\s+" + any("invite.last") + "$");
    private static final Pattern ROLE = words("(?<![\\p{L}])(?:(?<representative>" + any("representative")
            + ")|(?<officer>" + any("officer") + ")|(?<coordinator>" + any("coordinator") + "))(?![\\p{L}])");
    private static final Pattern AS = words("[\\s,:–-]*\\b" + any("as") + "(?: " + any("as.article") + ")*(?: "
            + any("as.kind") + ")?\\s*$|\\s*[,:–-]\\s*$");
    private static final Pattern OF = words("(?:^|\\s)" + any("of") + "\\s+");
    private static final Pattern RIGHT_AFTER_ROLE =
            words("^\\s*(?:" + any("role.of") + "\\s+|" + any("role.of.joined") + ")");
    private static final Pattern NO_NAME = words("^" + any("noname") + "(?!\\p{L}).*");
    private static final Pattern NAME =
            Pattern.compile("[^\\p{Ll}\\s]\\S*(?: (?:" + any("particle") + "|[^\\p{Ll}\\s]\\S*)){0,5}");

    static SaidInvitation read(String text) {
        String said = VERB_BEHIND
                .matcher(LEAD.matcher(text.strip()).replaceFirst(""))
                .replaceFirst(" ")
                .strip();
        said = said.replaceFirst("[.!?]+$", "");
        Matcher role = ROLE.matcher(said);
        return role.find()
                ? withRole(roleOf(role), said.substring(0, role.start()), said.substring(role.end()))
                : withoutRole(said);
    }

    private static SaidInvitation withRole(Role role, String before, String after) {
        Matcher as = AS.matcher(before);
        Optional<String> name = as.find() ? named(before.substring(0, as.start())) : Optional.empty();
        Matcher of = RIGHT_AFTER_ROLE.matcher(after);
        if (of.find()) {
            return new SaidInvitation(Optional.of(role), name, Names.clean(after.substring(of.end())));
        }
        SaidInvitation rest = withoutRole(after.replaceFirst("^[\\s,:–-]+", ""));
        return new SaidInvitation(Optional.of(role), name.or(rest::name), rest.community());
    }

    /** "Bea Maas of Al-Noor": only where a name comes first is the rest a community. */
    private static SaidInvitation withoutRole(String said) {
        Matcher of = OF.matcher(said);
        int split = -1;
        int from = said.length();
        while (of.find()) {
            split = of.start();
            from = of.end();
        }
        Optional<String> name = capitalised(split < 0 ? said : said.substring(0, split));
        Optional<String> community = name.isEmpty() ? Optional.empty() : Names.clean(said.substring(from));
        return new SaidInvitation(Optional.empty(), name, community);
    }

    private static Optional<String> named(String words) {
        return Names.clean(words)
                .filter(each -> !NO_NAME.matcher(each).matches())
                .filter(each -> each.split(" ").length <= 6);
    }

    private static Optional<String> capitalised(String words) {
        return named(words.replaceFirst("[\\s,]+$", ""))
                .filter(each -> NAME.matcher(each).matches());
    }

    private static Role roleOf(Matcher role) {
        if (role.group("representative") != null) {
            return Role.REPRESENTATIVE;
        }
        return role.group("officer") != null ? Role.OFFICER : Role.COORDINATOR;
    }

    private static String any(String section) {
        return WORDS.anyOf(section);
    }

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
