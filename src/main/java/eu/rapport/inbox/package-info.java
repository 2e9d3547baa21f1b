/** What was said to us, once each, in order per chat. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "conversation"})
package eu.rapport.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
