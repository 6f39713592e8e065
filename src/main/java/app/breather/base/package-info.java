/** What every feature stands on and no feature is known to: time, tenancy, access, live, links. */
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
@NullMarked
package app.breather.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
