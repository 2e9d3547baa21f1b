/** The relationship with each community: its level and rhythm, who keeps the contact, who left and who follows. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "texts", "people", "communities", "reading", "conversation"})
package eu.rapport.relationships;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
