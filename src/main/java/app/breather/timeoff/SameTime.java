package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.Instant;
import java.util.List;

/** Time off that others, or oneself, want or have at the same time. */
public record SameTime(
    TimeOffId id, TimeOffKind kind, List<MemberId> owners, Period period, TimeOffState state) {

  public SameTime {
    owners = List.copyOf(owners);
  }

  static SameTime of(TimeOff timeOff, Instant now) {
    var owners = timeOff.people().owners().map(TimeOffPerson::member).toList();
    return new SameTime(timeOff.id(), timeOff.kind(), owners, timeOff.period(), timeOff.state(now));
  }
}
