/** Answers questions from the paper with the place in it, or says that it is not there. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "texts",
            "people",
            "communities",
            "reading",
            "outbox",
            "conversation",
            "models",
            "relationships",
            "promises",
            "meetings",
            "health"
        })
package eu.rapport.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
