package app.breather.calendar;

import app.breather.base.time.Period;

/** What somebody was away for, in their own words or by its kind. */
public record OwnReason(Period period, Title title) {}
