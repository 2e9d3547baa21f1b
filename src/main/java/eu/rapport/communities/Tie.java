package eu.rapport.communities;

/** What binds the people of a community (F1): where they live, who they are, what they care about, or an organisation. */
public enum Tie {
    LOCATION,
    IDENTITY,
    INTEREST,
    ORGANISATION
}
