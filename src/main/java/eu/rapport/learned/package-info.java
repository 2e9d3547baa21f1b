/** What people's corrections taught: names of communities and people, words for places; seen and removed in one place. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "texts", "people", "communities", "conversation"})
package eu.rapport.learned;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
