/** Time off: what one parent, or several, do for themselves, and who has the children meanwhile. */
@ApplicationModule(
    allowedDependencies = {
      "base",
      "family",
      "family :: ui",
      "notifications",
      "calendar",
      "calendar :: moves",
      "calendar :: ui",
      "bedtime",
      "care",
      "care :: ui"
    })
@NullMarked
package app.breather.timeoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
