/** What people decide about themselves: language, zone, quiet hours, what is held about them, being forgotten. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "texts",
            "people",
            "communities",
            "conversation",
            "relationships",
            "guidance",
            "inbox",
            "outbox",
            "schedule"
        })
package eu.rapport.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
