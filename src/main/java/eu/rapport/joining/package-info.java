/** How people come in: the first coordinator's code, invitations, and the welcome behind them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "texts", "people", "communities", "reading", "conversation", "relationships"})
package eu.rapport.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
