package app.breather.calendar;

import app.breather.base.time.Period;
import java.util.List;

/** Filled by a feature that knows to whom a child is promised. */
public interface PresenceSource {

  /** Promises of the current family that overlap the window, whoever asks, in any order. */
  List<Held> held(Period window);
}
