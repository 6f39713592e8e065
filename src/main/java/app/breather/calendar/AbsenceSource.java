package app.breather.calendar;

import app.breather.base.time.Period;
import java.util.List;

/** Filled by a feature that knows of other reasons than absences why a member has no child. */
public interface AbsenceSource {

  /**
   * All that was ever said about the current family's members and may reach into the window, also
   * what holds no longer, whoever asks, in any order.
   */
  List<AwayRecord> records(Period window);
}
