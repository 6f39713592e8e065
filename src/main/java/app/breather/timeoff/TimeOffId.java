package app.breather.timeoff;

import app.breather.base.tenancy.Uuids;
import java.util.Optional;
import java.util.UUID;

/** Time off of one family's parents. */
public record TimeOffId(UUID value) {

  static TimeOffId create() {
    return new TimeOffId(Uuids.next());
  }

  /** Empty for anything that is no UUID. */
  public static Optional<TimeOffId> parse(String text) {
    return Uuids.parse(text).map(TimeOffId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
