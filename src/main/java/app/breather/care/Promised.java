package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;

/**
 * Minutes that somebody has promised in this family.
 *
 * @param purpose of the slot, may be empty
 */
public record Promised(MemberId who, Period period, String purpose) {}
