/** The ledger of promises and concerns between both sides, and the check-in whether both still gain. */
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
            "schedule"
        })
package eu.rapport.promises;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
