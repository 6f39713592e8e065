package app.breather.calendar;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.util.List;

/**
 * Who has the child for a while.
 *
 * @param who several have it together; nobody is a gap
 */
public record PresenceSpan(Period period, List<MemberId> who) {

  public PresenceSpan {
    who = List.copyOf(who);
  }

  public boolean isGap() {
    return who.isEmpty();
  }
}
