/** Reads in when members are busy by other calendars of theirs, from an address or from a file. */
@NullMarked
package app.breather.calendar.busy;

import org.jspecify.annotations.NullMarked;
