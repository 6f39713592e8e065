/** Who has the children, as people say it when they take them and hand them back. */
@NamedInterface("baton")
@NullMarked
package app.breather.handover.baton;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
