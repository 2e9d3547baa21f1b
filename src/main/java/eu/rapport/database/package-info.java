/** Starts a PostgreSQL of our own under the home folder where none is configured, and guards that folder. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package eu.rapport.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
