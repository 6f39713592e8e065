package app.breather.easein;

import app.breather.base.tenancy.Uuids;
import java.util.Optional;
import java.util.UUID;

/** One child getting used to one caregiver. */
public record EaseInPlanId(UUID value) {

  static EaseInPlanId create() {
    return new EaseInPlanId(Uuids.next());
  }

  /** Empty for anything that is no UUID. */
  public static Optional<EaseInPlanId> parse(String text) {
    return Uuids.parse(text).map(EaseInPlanId::new);
  }

  /** Where its page is, without a leading slash. */
  public String route() {
    return "ease-in/" + value;
  }
}
