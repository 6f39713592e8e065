/** Who has the children, at a secret address for a tablet at the kitchen wall. */
@NamedInterface("wall")
@NullMarked
package app.breather.calendar.wall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
