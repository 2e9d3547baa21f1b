/** Hears one message, finds who it is and what it wants, keeps the open dialogue, renders the reply. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "texts", "people", "communities", "outbox", "reading", "models"})
package eu.rapport.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
