/** One shared calendar of who watches the baby when; each package below is a room of the house. */
@NullMarked
package app.breather;

import org.jspecify.annotations.NullMarked;
