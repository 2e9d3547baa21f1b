/** Ids and tiny values that every package may know; nothing in here acts. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package eu.rapport.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
