package app.breather.handover.baton;

import app.breather.base.tenancy.Uuids;
import java.util.Optional;
import java.util.UUID;

/** Once that somebody said who has children. */
public record BatonTapId(UUID value) {

  static BatonTapId create() {
    return new BatonTapId(Uuids.next());
  }

  /** Empty for anything that is no UUID. */
  public static Optional<BatonTapId> parse(String text) {
    return Uuids.parse(text).map(BatonTapId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
