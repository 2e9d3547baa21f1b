/** Who keeps which contact, and how somebody leaves without anything being lost. */
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
            "relationships",
            "followups",
            "promises",
            "meetings"
        })
package eu.rapport.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
