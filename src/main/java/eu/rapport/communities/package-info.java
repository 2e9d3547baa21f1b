/** The map: communities, their names and ties, who represents them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "people"})
package eu.rapport.communities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
