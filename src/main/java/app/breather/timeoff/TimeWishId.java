package app.breather.timeoff;

import app.breather.base.tenancy.Uuids;
import java.util.UUID;

/** What one parent wishes for without naming a day. */
public record TimeWishId(UUID value) {

  static TimeWishId create() {
    return new TimeWishId(Uuids.next());
  }
}
