package app.breather.care;

import app.breather.base.tenancy.Uuids;
import java.util.Optional;
import java.util.UUID;

/** An offer of one family. */
public record OfferId(UUID value) {

  /** Empty for what is no id. */
  public static Optional<OfferId> parse(String text) {
    return Uuids.parse(text).map(OfferId::new);
  }

  static OfferId create() {
    return new OfferId(Uuids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
