/** The screens of bedtime. */
@NamedInterface("ui")
@NullMarked
package app.breather.bedtime.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
