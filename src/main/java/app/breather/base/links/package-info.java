/** Secrets that allow one person one thing without signing in. */
@NullMarked
package app.breather.base.links;

import org.jspecify.annotations.NullMarked;
