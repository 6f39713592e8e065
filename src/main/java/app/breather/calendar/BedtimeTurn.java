package app.breather.calendar;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;

/** The parent who brings the children to bed, of those who are there. */
public record BedtimeTurn(Period window, MemberId parent) {}
