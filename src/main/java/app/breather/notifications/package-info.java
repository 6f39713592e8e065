/** What members should know, kept until they have read it. Features bring the words. */
@ApplicationModule(allowedDependencies = {"base", "family", "family :: ui"})
@NullMarked
package app.breather.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
