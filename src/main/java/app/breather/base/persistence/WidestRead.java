package app.breather.base.persistence;

import app.breather.base.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What was read last of something that lies in time, to serve all who ask for a part of it. */
public final class WidestRead<T> {

  private Optional<Period> window = Optional.empty();
  private List<T> found = List.of();

  /**
   * May give what lies outside the window, too.
   *
   * @param read reads a window that holds the one wanted and all that were wanted before
   */
  public List<T> of(Period window, Function<Period, List<T>> read) {
    if (this.window.filter(known -> known.contains(window)).isEmpty()) {
      var wider = this.window.map(known -> around(known, window)).orElse(window);
      found = read.apply(wider);
      this.window = Optional.of(wider);
    }
    return found;
  }

  private static Period around(Period one, Period other) {
    return new Period(
        one.from().isBefore(other.from()) ? one.from() : other.from(),
        one.until().isAfter(other.until()) ? one.until() : other.until());
  }
}
