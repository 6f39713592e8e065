/** Reads the calendar files of other programs (RFC 5545), however strange, within bounds. */
@NullMarked
package app.breather.calendar.file;

import org.jspecify.annotations.NullMarked;
