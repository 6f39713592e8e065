package app.breather.base.persistence;

import app.breather.base.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What was read last of something that lies in time, to serve all who ask for a part of it. */
public final class WidestRead<T> {

  private Optional<Period> window = Optional.empty();
  private List<T> found = List.of();

  /** May give what lies outside the window, too. */
  public List<T> of(Period window, Supplier<List<T>> read) {
    if (this.window.filter(known -> known.contains(window)).isEmpty()) {
      found = read.get();
      this.window = Optional.of(window);
    }
    return found;
  }
}
