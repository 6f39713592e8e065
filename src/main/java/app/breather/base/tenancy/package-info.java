/** Who acts in which family, and the walls between families. */
@NullMarked
package app.breather.base.tenancy;

import org.jspecify.annotations.NullMarked;
