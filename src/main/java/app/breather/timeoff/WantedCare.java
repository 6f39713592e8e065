package app.breather.timeoff;

import app.breather.base.time.Period;
import app.breather.care.CareSlotContent;
import app.breather.care.CareSlotId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** For which part of time off care was wanted; its slot may have been moved or cancelled since. */
@Embeddable
class WantedCare {

  private UUID slotId;

  @Column(name = "care_starts_at")
  private Instant startsAt;

  @Column(name = "care_ends_at")
  private Instant endsAt;

  @SuppressWarnings("NullAway.Init")
  protected WantedCare() {}

  WantedCare(CareSlotId slot, Period period) {
    this.slotId = slot.value();
    this.startsAt = period.from();
    this.endsAt = period.until();
  }

  CareSlotId slot() {
    return new CareSlotId(slotId);
  }

  Period period() {
    return new Period(startsAt, endsAt);
  }

  /** As much of it as there is when the time off is moved; all of it stays all of it. */
  static Optional<Period> along(Period care, Period before, Period after) {
    if (care.equals(before)) {
      return Optional.of(after);
    }
    var by = Duration.between(before.from(), after.from());
    return new Period(care.from().plus(by), care.until().plus(by))
        .intersection(after)
        .filter(left -> left.length().compareTo(CareSlotContent.SHORTEST) >= 0);
  }
}
