package app.breather.calendar;

import app.breather.base.time.Period;
import java.util.List;

/** Filled by a feature that knows of other reasons than absences why a member has no child. */
public interface AbsenceSource {

  /** Times of the current family's members that overlap the window, whoever asks, in any order. */
  List<Away> away(Period window);
}
