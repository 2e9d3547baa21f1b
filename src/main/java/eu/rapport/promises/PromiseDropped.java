package eu.rapport.promises;

/** A promise was dropped as if it had never been made; nobody is asked any more whether it was kept. */
record PromiseDropped(long promiseId) {}
