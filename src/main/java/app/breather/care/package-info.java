/** Care slots: who is needed when, who is asked, who promised, and what is still open. */
@ApplicationModule(
    allowedDependencies = {
      "base",
      "family",
      "family :: ui",
      "notifications",
      "calendar",
      "calendar :: moves",
      "calendar :: movein",
      "calendar :: ui"
    })
@NullMarked
package app.breather.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
