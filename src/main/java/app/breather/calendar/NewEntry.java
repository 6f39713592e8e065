package app.breather.calendar;

import app.breather.base.time.Period;
import java.time.Instant;
import java.util.Optional;

/** Filled, in order, by a feature of which one can enter something into the shared calendar. */
public interface NewEntry {

  /** The bundle key of what it is called, such as "Care". */
  String titleKey();

  /** The symbol of the picture beside its name. */
  String icon();

  /** Whether the acting member may enter it. */
  boolean mayBegin();

  /** Whether it can be entered for such a span. */
  default boolean fits(Period span, Instant now) {
    return span.until().isAfter(now);
  }

  /**
   * Where it is entered, without a leading slash.
   *
   * @param span what is filled in already; empty to leave that to its page
   */
  String route(Optional<Period> span);
}
