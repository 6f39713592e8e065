/** What does not fit together in the plan of the coming days, and what it comes from. */
@NamedInterface("conflict")
@NullMarked
package app.breather.calendar.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
