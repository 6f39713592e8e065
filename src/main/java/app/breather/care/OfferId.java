package app.breather.care;

import app.breather.base.tenancy.Uuids;
import java.util.UUID;

/** An offer of one family. */
public record OfferId(UUID value) {

  static OfferId create() {
    return new OfferId(Uuids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
