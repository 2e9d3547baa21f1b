package eu.rapport.guidance;

import eu.rapport.shared.Side;

/** Whom the paper addresses with a statement. */
enum Audience {
    AUTHORITIES,
    COMMUNITIES,
    BOTH;

    static Audience of(Side side) {
        return side == Side.AUTHORITY ? AUTHORITIES : COMMUNITIES;
    }
}
