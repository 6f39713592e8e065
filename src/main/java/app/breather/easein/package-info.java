/** Ease-in: a child and a caregiver get used to each other, in steps that parents can see. */
@ApplicationModule(
    allowedDependencies = {
      "base",
      "family",
      "family :: ui",
      "notifications",
      "calendar",
      "care",
      "care :: ui",
      "bedtime"
    })
@NullMarked
package app.breather.easein;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
