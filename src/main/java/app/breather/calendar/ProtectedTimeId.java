package app.breather.calendar;

import app.breather.base.tenancy.Uuids;
import java.util.UUID;

/** Time that one family keeps for itself. */
public record ProtectedTimeId(UUID value) {

  static ProtectedTimeId create() {
    return new ProtectedTimeId(Uuids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
