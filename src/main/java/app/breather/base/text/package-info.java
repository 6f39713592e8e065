/** What people write. */
@NullMarked
package app.breather.base.text;

import org.jspecify.annotations.NullMarked;
