/** Takes the entries of another family calendar along, all at once, and back. */
@NamedInterface("movein")
@NullMarked
package app.breather.calendar.movein;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
