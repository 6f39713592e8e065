package app.breather.care;

import app.breather.base.time.Period;
import java.util.Collection;
import java.util.List;

/** How a slot stands. Computed from its asks and covers, never stored. */
public enum Coverage {
  OPEN,
  ASKED,
  PARTLY,
  COVERED,
  CANCELLED;

  static Coverage of(Period slot, Collection<Period> covered, boolean somebodyIsAsked) {
    var gaps = slot.minus(covered);
    if (gaps.isEmpty()) {
      return COVERED;
    }
    if (!gaps.equals(List.of(slot))) {
      return PARTLY;
    }
    return somebodyIsAsked ? ASKED : OPEN;
  }
}
