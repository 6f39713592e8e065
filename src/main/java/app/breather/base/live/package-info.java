/** Tells open pages that something in their family changed. */
@NullMarked
package app.breather.base.live;

import org.jspecify.annotations.NullMarked;
