package app.breather.timeoff;

import java.time.Duration;

/** What one parent had, and has before them. */
public record BalanceShare(OffTime taken, OffTime planned, int bedtimes, int bedtimesPlanned) {

  static final BalanceShare NONE = new BalanceShare(OffTime.NONE, OffTime.NONE, 0, 0);

  /** Me-time, taken and planned. */
  public Duration off() {
    return taken.total().plus(planned.total());
  }

  BalanceShare plus(BalanceShare other) {
    return new BalanceShare(
        taken.plus(other.taken),
        planned.plus(other.planned),
        bedtimes + other.bedtimes,
        bedtimesPlanned + other.bedtimesPlanned);
  }
}
