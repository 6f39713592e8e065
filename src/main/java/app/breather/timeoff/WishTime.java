package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.util.List;

/**
 * A time at which somebody could be off.
 *
 * @param have who has the children then; nobody has to be asked if there is somebody
 * @param ask caregivers to ask
 */
public record WishTime(Period period, List<MemberId> have, List<MemberId> ask) {

  public WishTime {
    have = List.copyOf(have);
    ask = List.copyOf(ask);
  }
}
