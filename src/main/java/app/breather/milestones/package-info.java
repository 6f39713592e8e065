/**
 * What a child does for the first time, and the envelope in which it waits for a parent who would
 * rather see it with their own eyes.
 */
@ApplicationModule(
    allowedDependencies = {
      "base",
      "family",
      "family :: ui",
      "notifications",
      "calendar",
      "calendar :: ui",
      "care",
      "care :: ui",
      "care :: web",
      "handover :: report"
    })
@NullMarked
package app.breather.milestones;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
