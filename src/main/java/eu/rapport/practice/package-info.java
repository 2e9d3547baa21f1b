/** A Bot API and a chat page on this machine alone, for trying the bot in a made-up town without Telegram. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "texts",
            "people",
            "communities",
            "conversation",
            "outbox",
            "relationships",
            "meetings",
            "promises"
        })
package eu.rapport.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
