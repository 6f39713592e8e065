/** Spans of time, and how a family reads them. */
@NullMarked
package app.breather.base.time;

import org.jspecify.annotations.NullMarked;
