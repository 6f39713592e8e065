/** The shared calendar: who has the baby when, who is away, and what the features enter into it. */
@ApplicationModule(allowedDependencies = {"base", "family", "notifications"})
@NullMarked
package app.breather.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
