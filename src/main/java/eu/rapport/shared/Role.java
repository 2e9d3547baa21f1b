package eu.rapport.shared;

/** What a person is to the relationship between the authority and its communities. */
public enum Role {
    /** A volunteer who speaks for one or more communities. */
    REPRESENTATIVE,
    /** A civil servant who keeps the contact with communities. */
    OFFICER,
    /** Who answers for all relationships of the authority. */
    COORDINATOR;

    /** Which side of the relationship a person of this role speaks for. */
    public Side side() {
        return this == REPRESENTATIVE ? Side.COMMUNITY : Side.AUTHORITY;
    }
}
