/** The only package that knows Telegram: poller and webhook in, sender out. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "inbox", "outbox", "conversation"})
package eu.rapport.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
