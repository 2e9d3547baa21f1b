package eu.rapport.guidance;

import eu.rapport.models.PromptFile;
import eu.rapport.shared.Language;
import java.util.List;
import java.util.Locale;

/** What the chat model is told. What people typed is put in last, as it is: it is never read as a template. */
final class Prompt {
    private Prompt() {}

    static String system(Language language) {
        return PromptFile.text("guidance/system.txt")
                .replace("{language}", language.locale().getDisplayLanguage(Locale.ENGLISH));
    }

    static String user(String question, List<Statement> statements, Language language) {
        StringBuilder prompt = new StringBuilder("Statements:\n");
        for (Statement each : statements) {
            prompt.append('[')
                    .append(each.key())
                    .append("] ")
                    .append(each.in(language))
                    .append('\n');
        }
        return prompt.append('\n').append(PromptFile.data("Question", question)).toString();
    }
}
