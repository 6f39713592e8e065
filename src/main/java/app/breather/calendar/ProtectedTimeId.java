package app.breather.calendar;

import app.breather.base.tenancy.Uuids;
import java.util.Optional;
import java.util.UUID;

/** Time that one family keeps for itself. */
public record ProtectedTimeId(UUID value) {

  static ProtectedTimeId create() {
    return new ProtectedTimeId(Uuids.next());
  }

  /** Empty for anything that is no UUID. */
  static Optional<ProtectedTimeId> parse(String text) {
    return Uuids.parse(text).map(ProtectedTimeId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
