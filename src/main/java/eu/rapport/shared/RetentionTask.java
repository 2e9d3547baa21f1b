package eu.rapport.shared;

/** Removes what one package need not keep any longer. A bean of this type is called about once a day. */
public interface RetentionTask {
    /** Removes what is due for it, in transactions of its own; called again later it finds nothing left. */
    void purge();
}
