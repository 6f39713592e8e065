/** What whoever cares for the children should know, and whether they have read it. */
@NamedInterface("sheet")
@NullMarked
package app.breather.handover.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
