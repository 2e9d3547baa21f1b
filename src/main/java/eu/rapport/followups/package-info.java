/** What somebody has to do by when: plans it, tells them in time, hears done, snooze and reassign. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "texts",
            "people",
            "communities",
            "reading",
            "schedule",
            "conversation",
            "relationships"
        })
package eu.rapport.followups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
