package eu.rapport.shared;

/** The two sides of a relationship. */
public enum Side {
    AUTHORITY,
    COMMUNITY;

    /** The side that faces this one. */
    public Side other() {
        return this == AUTHORITY ? COMMUNITY : AUTHORITY;
    }
}
