package app.breather.base.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Reads Retry-After: seconds, or a moment as HTTP writes it; a day at most. */
public record RetryAfter(Clock clock) {

  private static final Duration LONGEST = Duration.ofDays(1);

  /** Nothing for what is neither. */
  public Duration parse(String value) {
    var pause = read(value.strip());
    return pause.isNegative() ? Duration.ZERO : pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }

  private Duration read(String value) {
    if (value.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      var moment = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Duration.between(clock.instant(), moment);
    } catch (DateTimeParseException _) {
      return Duration.ZERO;
    }
  }
}
