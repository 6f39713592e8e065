/** While parents are away: who has the children, and what is told of it. */
@ApplicationModule(
    allowedDependencies = {
      "base",
      "family",
      "family :: ui",
      "notifications",
      "calendar",
      "calendar :: wall",
      "calendar :: ui",
      "care",
      "care :: ui",
      "care :: web",
      "bedtime"
    })
@NullMarked
package app.breather.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
