package eu.rapport.guidance;

import eu.rapport.texts.Text;
import java.util.Locale;

/** What the paper has to say unasked at certain moments, the most pressing first where several fit one moment. */
enum Hint {
    /** Vetting is touched at dialogue level: it is never the first step. */
    VETTING_NOT_FIRST("3.V1", "vetting-not-first"),
    /** The first contact with a community: listen, without an agenda of one's own. */
    LISTEN_FIRST("2.3", "listen-first"),
    /** A promise of the authority is put down: can it be kept? */
    CAN_YOU_DECIDE("4.LA2", "never-overpromise"),
    /** A point of contact leaves or follows another: trust is built anew. */
    TRUST_BETWEEN_PEOPLE("4.18", "same-contact-person"),
    /** Only one person is recognised as speaking for a community. */
    NOT_ONE_ALONE("3.S1", "recognition-of-one");

    private final String consideration;
    private final String statement;

    /**
     * @param consideration the paper's consideration
     * @param statement the key of the statement that renders it
     */
    Hint(String consideration, String statement) {
        this.consideration = consideration;
        this.statement = statement;
    }

    String consideration() {
        return consideration;
    }

    String statement() {
        return statement;
    }

    /** The hint as one line with its place in the paper. */
    Text line() {
        return Text.of("guidance.hint." + name().toLowerCase(Locale.ROOT));
    }
}
