package app.breather.calendar;

import app.breather.base.time.Period;
import java.util.List;

/** Filled by a feature that has something to enter into the shared calendar. */
public interface CalendarSource {

  /**
   * What the acting member may see of the current family's entries that overlap the window, in any
   * order. The number of SQL statements must not depend on how many there are.
   */
  List<CalendarEntry> entries(Period window);
}
