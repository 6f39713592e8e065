/** Screens for slots: what parents plan, and what caregivers are asked. */
@NamedInterface("ui")
@NullMarked
package app.breather.care.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
