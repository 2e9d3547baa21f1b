/** The only package that knows Telegram: poller and webhook in, sender out. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "texts", "inbox", "outbox", "conversation", "instances"})
package eu.rapport.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
