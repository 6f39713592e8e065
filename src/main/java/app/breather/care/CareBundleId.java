package app.breather.care;

import app.breather.base.tenancy.Uuids;
import java.util.Optional;
import java.util.UUID;

/** A bundle of one family. */
public record CareBundleId(UUID value) {

  static CareBundleId create() {
    return new CareBundleId(Uuids.next());
  }

  /** Empty for anything that is no UUID. */
  public static Optional<CareBundleId> parse(String text) {
    return Uuids.parse(text).map(CareBundleId::new);
  }

  /** Of its page, without a leading slash. */
  public String route() {
    return "care/away/" + this;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
