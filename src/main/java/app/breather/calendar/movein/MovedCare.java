package app.breather.calendar.movein;

import app.breather.base.time.Period;
import java.util.List;
import java.util.function.Predicate;

/** Filled by the feature in which somebody is sought who has the children; parents call it. */
public interface MovedCare {

  /** Whether somebody can be sought then, as of now. */
  Predicate<Period> possible();

  /**
   * Somebody is sought then.
   *
   * @param title of any length, may be empty
   */
  record Wanted(String title, Period period) {}

  /**
   * For all children; nobody is asked, and nobody is told.
   *
   * @param all each of which is possible
   */
  void seek(MoveInId moveIn, List<Wanted> all);

  /** Seeks nobody any more for what nobody has touched since; gives how many these are. */
  int end(MoveInId moveIn);
}
