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

  /** Where its page is, without a leading slash. */
  public String route() {
    return "time-off/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
