package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.util.List;

/** Time off that others, or oneself, want or have at the same time. */
public record SameTime(
    TimeOffId id, TimeOffKind kind, List<MemberId> owners, Period period, TimeOffState state) {

  public SameTime {
    owners = List.copyOf(owners);
  }
}
