/** The screens of signing in, inviting and the family itself. */
@NamedInterface("ui")
@NullMarked
package app.breather.family.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
