/** Today: who has the children, what waits for an answer, and what comes next. */
@ApplicationModule(
    allowedDependencies = {
      "base",
      "family",
      "family :: ui",
      "calendar",
      "calendar :: conflict",
      "care",
      "care :: ui",
      "bedtime",
      "bedtime :: ui",
      "timeoff",
      "timeoff :: ui"
    })
@NullMarked
package app.breather.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
