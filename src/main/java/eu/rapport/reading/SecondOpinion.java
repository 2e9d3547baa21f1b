package eu.rapport.reading;

import eu.rapport.models.CarefulChat;
import eu.rapport.reading.Directory.Community;
import java.util.List;
import java.util.Optional;

/**
 * What a chat model, where one is configured, makes of a message that the rules could not settle. It is told the message and the few
 * communities that may be meant, nothing else; what it says counts only where it is checked against these. Whatever goes wrong, the
 * reading of the rules stands.
 */
public final class SecondOpinion {
    private static final int MOST = 80;

    private final CarefulChat chat;

    public SecondOpinion(CarefulChat chat) {
        this.chat = chat;
    }

    /** Whether there is anybody to ask, and something to ask about. */
    public boolean isWanted(Reading reading, Setting setting) {
        return chat.isConfigured()
                && (!reading.isSure()
                        || !candidates(reading, setting).isEmpty()
                        || isUnclear(reading.meetingDay())
                        || isUnclear(reading.followUp().map(Reading.FollowUp::when)));
    }

    /** A better reading of the same message; empty where there is none. Waits for the model. */
    public Optional<Reading> on(String text, Setting setting, Reading first) {
        return isWanted(first, setting)
                ? chat.ask(
                                OpinionPrompt.system(),
                                OpinionPrompt.user(text, candidates(first, setting)),
                                answer -> Opinion.of(answer, text))
                        .map(opinion -> new Settled(text, setting, first).by(opinion))
                        .filter(better -> !better.equals(first))
                : Optional.empty();
    }

    static boolean isUnclear(Optional<When> when) {
        return when.filter(When.Unclear.class::isInstance).isPresent();
    }

    /** The communities that may be meant, where it is not clear which: for a strange name all that the speaker may know. */
    static List<Community> candidates(Reading reading, Setting setting) {
        return switch (reading.community()) {
            case Mentioned.Several<Community> several -> several.candidates();
            case Mentioned.Unknown<Community> unknown ->
                unknown.closest().isEmpty()
                        ? setting.directory().communities().stream().limit(MOST).toList()
                        : unknown.closest();
            case Mentioned.Known<Community> known -> List.of();
            case Mentioned.None<Community> none -> List.of();
        };
    }
}
