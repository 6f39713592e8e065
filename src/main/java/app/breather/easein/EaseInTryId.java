package app.breather.easein;

import app.breather.base.tenancy.Uuids;
import java.util.UUID;

/** One time that a step was tried. */
public record EaseInTryId(UUID value) {

  static EaseInTryId create() {
    return new EaseInTryId(Uuids.next());
  }
}
