/** The screens of time off. */
@NamedInterface("ui")
@NullMarked
package app.breather.timeoff.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
