/** Which family an open page is in, and whether its view may be shown there. */
@NullMarked
package app.breather.family.ui.access;

import org.jspecify.annotations.NullMarked;
