/** Who brings the children to bed: a rota, its turns, and what the parents owe each other. */
@ApplicationModule(
    allowedDependencies = {"base", "family", "family :: ui", "notifications", "calendar", "care"})
@NullMarked
package app.breather.bedtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
