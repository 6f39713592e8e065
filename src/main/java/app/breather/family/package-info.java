/** Families, their members and children, accounts, invitations and sign-in. */
@ApplicationModule(allowedDependencies = "base")
@NullMarked
package app.breather.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
