/** Screens on which people say who has the children. */
@NamedInterface("baton-ui")
@NullMarked
package app.breather.handover.baton.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
