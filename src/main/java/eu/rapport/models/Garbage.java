package eu.rapport.models;

import java.io.Serial;

/** An answer of a model that is not of the agreed form. */
public final class Garbage extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;
}
