package app.breather.timeoff;

import app.breather.base.time.Period;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** When somebody is off, without and with the ways there and back. */
@Embeddable
class TimeOffSpan {

  private Instant startsAt;
  private Instant endsAt;
  private Instant leavesAt;
  private Instant returnsAt;

  @SuppressWarnings("NullAway.Init")
  protected TimeOffSpan() {}

  TimeOffSpan(Period period, Period away) {
    this.startsAt = period.from();
    this.endsAt = period.until();
    this.leavesAt = away.from();
    this.returnsAt = away.until();
  }

  /** At another time, with the same ways. */
  TimeOffSpan at(Period other) {
    return new TimeOffSpan(
        other,
        new Period(
            other.from().minus(Duration.between(leavesAt, startsAt)),
            other.until().plus(Duration.between(endsAt, returnsAt))));
  }

  Period period() {
    return new Period(startsAt, endsAt);
  }

  Period away() {
    return new Period(leavesAt, returnsAt);
  }
}
