package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.Instant;

/**
 * Who did what about time off.
 *
 * @param period as it was then
 * @param word what they said, may be empty
 */
public record TimeOffHistoryLine(
    Instant at, TimeOffHappening what, MemberId by, Period period, String word) {}
