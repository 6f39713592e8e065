package app.breather.calendar;

import app.breather.base.time.Period;
import java.util.List;

/** Filled by a feature that knows to whom a child is promised, and for when somebody is sought. */
public interface PresenceSource {

  /** Promises of the current family that overlap the window, whoever asks, in any order. */
  List<Held> held(Period window);

  /** Spans that overlap the window and that nobody has promised yet, likewise. */
  default List<Sought> sought(Period window) {
    return List.of();
  }
}
