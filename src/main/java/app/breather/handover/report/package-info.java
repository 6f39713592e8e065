/** What whoever has the children tells of the time with them, in the way each parent chose. */
@NamedInterface("report")
@NullMarked
package app.breather.handover.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
