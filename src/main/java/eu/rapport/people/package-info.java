/** Who may use the bot: roles, invitations, language, zone, quiet hours. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package eu.rapport.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
