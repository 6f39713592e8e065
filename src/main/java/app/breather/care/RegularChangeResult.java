package app.breather.care;

import java.time.LocalDate;
import java.util.List;

/** What became of a no to regular care, of its end, or of days that are dropped. */
public sealed interface RegularChangeResult {

  record Done() implements RegularChangeResult {}

  /** These days will not be. */
  record Dropped(List<LocalDate> days) implements RegularChangeResult {}

  /** That day is a slot now, for which others can be asked. */
  record Opened(CareSlotId slot) implements RegularChangeResult {}

  /** There is no day then that could still be changed; what has begun stays. */
  record Nothing() implements RegularChangeResult {}

  /** It is settled otherwise, or over. */
  record NotOpen(RegularState state) implements RegularChangeResult {}

  /** No such care for this person. */
  record Gone() implements RegularChangeResult {}
}
