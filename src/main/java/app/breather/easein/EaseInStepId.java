package app.breather.easein;

import app.breather.base.tenancy.Uuids;
import java.util.UUID;

/** One step of a plan. */
public record EaseInStepId(UUID value) {

  static EaseInStepId create() {
    return new EaseInStepId(Uuids.next());
  }
}
