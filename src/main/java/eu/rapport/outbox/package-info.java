/** What is still to be said; the courier sends it, retries it, gives it up aloud. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "texts", "instances"})
package eu.rapport.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
