/** Pictures and pages of the shared calendar. */
@NamedInterface("ui")
@NullMarked
package app.breather.calendar.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
