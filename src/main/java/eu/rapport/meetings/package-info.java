/** Logs what took place, with what came out of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "texts",
            "people",
            "communities",
            "reading",
            "conversation",
            "relationships",
            "followups",
            "promises",
            "learned"
        })
package eu.rapport.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
