package eu.rapport.conversation;

import eu.rapport.reading.Reading;

/** Tells words that stand for themselves from those that only say when, or which. */
public final class Standalone {
    private static final double SURE = 0.8;

    private Standalone() {}

    /** Whether words that read like this want something of their own, so that they hardly answer a question for a day or a name. */
    public static boolean is(Reading reading) {
        return reading.sureness() >= SURE
                && switch (reading.intent()) {
                    case SMALLTALK, UNCLEAR -> false;
                    case SET_REMINDER ->
                        reading.reminder()
                                .filter(each -> !each.what().isBlank())
                                .isPresent();
                    default -> true;
                };
    }
}
