package app.breather.care;

import app.breather.base.tenancy.Uuids;
import java.util.UUID;

/** That one person was asked once how regular care goes. */
public record CheckInAskId(UUID value) {

  static CheckInAskId create() {
    return new CheckInAskId(Uuids.next());
  }
}
