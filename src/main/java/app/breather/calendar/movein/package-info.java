/** Takes the entries of another family calendar along, all at once, and back. */
@NullMarked
package app.breather.calendar.movein;

import org.jspecify.annotations.NullMarked;
