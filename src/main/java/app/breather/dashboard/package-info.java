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
      "handover :: baton",
      "handover :: baton-ui",
      "handover :: report",
      "handover :: sheet",
      "handover :: report-ui",
      "timeoff",
      "timeoff :: ui",
      "milestones",
      "milestones :: ui"
    })
@NullMarked
package app.breather.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
