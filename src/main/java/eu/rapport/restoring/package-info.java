/** After a restore from a backup: asks whether the messages of before are still to be sent. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "texts", "people", "conversation", "outbox"})
package eu.rapport.restoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
