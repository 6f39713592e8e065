/** How what is entered in the calendar moves to another time; the features say what follows. */
@NamedInterface("moves")
@NullMarked
package app.breather.calendar.moves;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
