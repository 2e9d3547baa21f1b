/** The only place that builds model clients, for sentence vectors and for chat, and sets their limits. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package eu.rapport.models;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
