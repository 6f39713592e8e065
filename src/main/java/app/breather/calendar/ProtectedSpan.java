package app.breather.calendar;

import app.breather.base.time.Period;

/** One time that the family keeps for itself, and what it calls it. */
public record ProtectedSpan(String name, Period period) {}
