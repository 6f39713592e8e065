package app.breather.calendar;

import app.breather.base.time.Period;
import java.util.Map;

/** Filled by a feature that mails entries for people's own calendars. */
public interface OwnCopySource {

  /**
   * By the id of the calendar entry, what is in the acting member's own calendar of the window or
   * will be. The number of SQL statements must not depend on how many there are.
   */
  Map<String, OwnCopy> copies(Period window);
}
