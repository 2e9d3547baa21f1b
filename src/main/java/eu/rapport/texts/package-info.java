/** Finds the words for a key in a person's language, with dates, plurals and emphasis. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package eu.rapport.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
