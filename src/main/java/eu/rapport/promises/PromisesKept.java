package eu.rapport.promises;

/** What one side says about the promises of the other since the last round. */
public enum PromisesKept {
    YES,
    PARTLY,
    NO,
    NONE_MADE
}
