package eu.rapport.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages in which Rapport speaks, each with its own name for itself. */
public enum Language {
    EN("English", Locale.UK),
    NL("Nederlands", Locale.forLanguageTag("nl-NL")),
    FR("Français", Locale.FRANCE),
    DE("Deutsch", Locale.GERMANY);

    private final String ownName;
    private final Locale locale;

    Language(String ownName, Locale locale) {
        this.ownName = ownName;
        this.locale = locale;
    }

    /** The language's name in itself, as shown on its button. */
    public String ownName() {
        return ownName;
    }

    /** The locale whose dates and plurals this language uses (European order throughout). */
    public Locale locale() {
        return locale;
    }

    /** The language of an IETF tag such as {@code nl-BE}; empty where Rapport does not speak it. */
    public static Optional<Language> ofTag(String tag) {
        String wanted = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values())
                .filter(each -> each.locale.getLanguage().equals(wanted))
                .findFirst();
    }
}
