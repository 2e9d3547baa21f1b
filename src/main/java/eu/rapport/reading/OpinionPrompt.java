package eu.rapport.reading;

import eu.rapport.models.PromptFile;
import eu.rapport.reading.Directory.Community;
import java.util.List;
import java.util.stream.Collectors;

/** What the chat model is told about a message. The message is put in last, as it is: it is never read as a template. */
final class OpinionPrompt {
    private static final int LONGEST = 4096;

    private OpinionPrompt() {}

    static String system() {
        return PromptFile.text("reading/system.txt");
    }

    static String user(String text, List<Community> candidates) {
        String names = candidates.stream().map(each -> "- " + each.name()).collect(Collectors.joining("\n"));
        return (names.isEmpty() ? "" : "Communities:\n" + names + "\n\n")
                + PromptFile.data("Message", text.substring(0, Math.min(text.length(), LONGEST)));
    }
}
