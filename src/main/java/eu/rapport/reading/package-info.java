/** Reads what a person typed: its intent and its facts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "texts", "models"})
package eu.rapport.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
