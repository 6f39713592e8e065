package app.breather.calendar.file;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A DURATION (3.3.6): days count on the clock, hours exactly.
 *
 * @param days never negative
 */
record FileLength(int days, Duration exactly) {

  private static final int MOST_DAYS = 40_000;
  private static final Pattern FORM =
      Pattern.compile(
          "\\+?P(?:(\\d{1,9})W)?(?:(\\d{1,9})D)?(?:T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})S)?)?");

  /**
   * @throws Unreadable when it is none, is negative, or longer than a life
   */
  static FileLength parse(String value) {
    var form = FORM.matcher(value.strip().toUpperCase(Locale.ROOT));
    if (value.length() > 60 || !form.matches()) {
      throw new Unreadable(LeftOut.UNREADABLE);
    }
    long days = 7 * number(form.group(1)) + number(form.group(2));
    var exactly =
        Duration.ofHours(number(form.group(3)))
            .plusMinutes(number(form.group(4)))
            .plusSeconds(number(form.group(5)));
    if (days + exactly.toDays() > MOST_DAYS) {
      throw new Unreadable(LeftOut.UNREADABLE);
    }
    return new FileLength((int) days, exactly);
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  Instant after(LocalDateTime start, ZoneRules clock) {
    return FileZones.instant(start.plusDays(days), clock).plus(exactly);
  }

  /** At most, whatever the clocks do. */
  Duration longest() {
    return exactly.plusDays(days + 1L);
  }
}
