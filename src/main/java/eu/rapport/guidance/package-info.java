/** Answers questions from the paper with the place in it, or says that it is not there. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "texts",
            "people",
            "reading",
            "outbox",
            "conversation",
            "models",
            "relationships"
        })
package eu.rapport.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
