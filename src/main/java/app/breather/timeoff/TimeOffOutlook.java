package app.breather.timeoff;

import java.util.List;

/**
 * How it would be if some parents were away.
 *
 * @param parts who would have the children then, in order; empty when that cannot be said
 * @param sameTime what else is planned or wished for then
 */
public record TimeOffOutlook(List<TimeOffCard.Part> parts, List<SameTime> sameTime) {

  static final TimeOffOutlook NOTHING = new TimeOffOutlook(List.of(), List.of());

  public TimeOffOutlook {
    parts = List.copyOf(parts);
    sameTime = List.copyOf(sameTime);
  }
}
