/** Milk for while a parent is away: what there is, how long it keeps, and whether it is enough. */
@NamedInterface("milk")
@NullMarked
package app.breather.handover.milk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
