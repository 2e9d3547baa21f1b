package eu.rapport.guidance;

import java.util.regex.Pattern;

/** Whether words speak of vetting, in any of our languages (3.V1). */
final class Vetting {
    private static final Pattern WORDS = Pattern.compile(
            "(?iu)\\bvet(?:s|ted|ting)?\\b|\\bscreen(?:s|ed|ing|en)?\\b|\\bgescreend|background check|integrity test|integriteitstoets|"
                    + "antecedenten|doorlichten|doorlichting|enquête de (?:moralité|sécurité)|vérification|criblage|"
                    + "überprüf|durchleucht|integritätstest|test d.intégrité");

    private Vetting() {}

    static boolean isTouchedIn(String words) {
        return WORDS.matcher(words).find();
    }
}
