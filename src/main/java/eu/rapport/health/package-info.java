/** The state of a relationship from named signals, never from a score of people; pictures of it, and what to do next. */
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
            "meetings",
            "schedule"
        })
package eu.rapport.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
