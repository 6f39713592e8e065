package app.breather.handover.sheet;

import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.util.Optional;

/**
 * What holds for one time of care, as it is now.
 *
 * @param number how often it was written
 * @param last when and by whom
 */
public record DayCard(int number, DayContent content, Optional<Written> last) {

  static final DayCard NOTHING = new DayCard(0, DayContent.EMPTY, Optional.empty());

  public record Written(Instant at, MemberId by) {}
}
