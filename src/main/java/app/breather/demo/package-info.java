/** A family that has lived with Breather for a while, for those who want to look around. */
@ApplicationModule(
    allowedDependencies = {
      "base",
      "family",
      "notifications",
      "calendar",
      "care",
      "bedtime",
      "handover :: baton",
      "handover :: report",
      "handover :: milk",
      "handover :: sheet",
      "timeoff",
      "easein",
      "milestones"
    })
@NullMarked
package app.breather.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
