/** Each member's calendar at a secret address, for the calendar program of their own. */
@NullMarked
package app.breather.calendar.feed;

import org.jspecify.annotations.NullMarked;
