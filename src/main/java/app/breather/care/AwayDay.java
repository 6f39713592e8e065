package app.breather.care;

import app.breather.base.time.Period;

/** What a caregiver has promised, and would not be there for. */
public record AwayDay(Period period, String purpose) {}
