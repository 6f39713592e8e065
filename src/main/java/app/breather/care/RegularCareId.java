package app.breather.care;

import app.breather.base.tenancy.Uuids;
import java.util.Optional;
import java.util.UUID;

/** Regular care of one family. */
public record RegularCareId(UUID value) {

  static RegularCareId create() {
    return new RegularCareId(Uuids.next());
  }

  /** Empty for anything that is no UUID. */
  public static Optional<RegularCareId> parse(String text) {
    return Uuids.parse(text).map(RegularCareId::new);
  }

  /** Of its page, without a leading slash. */
  public String route() {
    return "care/regular/" + this;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
