package eu.rapport.reading;

/** What a person wants with a message. */
public enum Intent {
    LOG_MEETING,
    ASK_GUIDANCE,
    RECORD_PROMISE,
    RAISE_CONCERN,
    SET_REMINDER,
    QUERY_HEALTH,
    QUERY_RISKS,
    QUERY_SILENT,
    QUERY_HISTORY,
    QUERY_PROMISES,
    QUERY_FOLLOWUPS,
    /** Which relationships rest on one person only. */
    QUERY_DEPENDENCE,
    STAFF_CHANGE,
    START_CRISIS,
    SHARE_SUCCESS,
    HELP,
    SMALLTALK,
    /** Nothing the bot can act on: off the subject, an order to the machine, or no sense in it. */
    UNCLEAR
}
