/** Milestones as parents and caregivers see them. */
@NamedInterface("ui")
@NullMarked
package app.breather.milestones.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
