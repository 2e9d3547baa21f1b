/** Which of several running instances plays a role that only one may play at a time. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package eu.rapport.instances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
