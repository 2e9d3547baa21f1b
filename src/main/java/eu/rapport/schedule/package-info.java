/** Runs the recurring jobs of all packages, each on one running instance at a time. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package eu.rapport.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
