package eu.rapport.outbox;

/** The database was restored from a backup: what it was to send is held until somebody decides. */
public record RestoreFound(long restoreId) {}
