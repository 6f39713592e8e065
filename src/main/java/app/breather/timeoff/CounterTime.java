package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Another time for the same, as one side suggests it to the other. */
@Embeddable
class CounterTime {

  @Column(name = "counter_starts_at")
  private Instant startsAt;

  @Column(name = "counter_ends_at")
  private Instant endsAt;

  @Column(name = "countered_by")
  private UUID by;

  @SuppressWarnings("NullAway.Init")
  protected CounterTime() {}

  CounterTime(Period period, MemberId by) {
    this.startsAt = period.from();
    this.endsAt = period.until();
    this.by = by.value();
  }

  Period period() {
    return new Period(startsAt, endsAt);
  }

  MemberId by() {
    return new MemberId(by);
  }
}
