package app.breather.care;

import app.breather.base.tenancy.Uuids;
import java.util.Optional;
import java.util.UUID;

/** A care slot of one family. */
public record CareSlotId(UUID value) {

  static CareSlotId create() {
    return new CareSlotId(Uuids.next());
  }

  /** Empty for anything that is no UUID. */
  public static Optional<CareSlotId> parse(String text) {
    return Uuids.parse(text).map(CareSlotId::new);
  }

  /** Of the page of the slot. */
  String route() {
    return "care/" + this;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
