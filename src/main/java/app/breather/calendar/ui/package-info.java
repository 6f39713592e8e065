/** Pictures and pages of the shared calendar. */
@NullMarked
package app.breather.calendar.ui;

import org.jspecify.annotations.NullMarked;
