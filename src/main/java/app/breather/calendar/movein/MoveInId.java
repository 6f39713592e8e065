package app.breather.calendar.movein;

import app.breather.base.tenancy.Uuids;
import java.util.UUID;

/** Names what was taken along at once. */
public record MoveInId(UUID value) {

  static MoveInId create() {
    return new MoveInId(Uuids.next());
  }
}
