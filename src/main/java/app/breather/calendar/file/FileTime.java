package app.breather.calendar.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A DATE or DATE-TIME (3.3.4, 3.3.5). */
sealed interface FileTime {

  /** On the clock that it is said by. */
  LocalDateTime local();

  record Day(LocalDate date) implements FileTime {
    @Override
    public LocalDateTime local() {
      return date.atStartOfDay();
    }
  }

  /**
   * @param zone its TZID; empty where it floats
   */
  record Clock(LocalDateTime local, String zone) implements FileTime {}

  record Utc(Instant instant) implements FileTime {
    @Override
    public LocalDateTime local() {
      return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
  }

  /** As the format has it, and as programs write it that mean ISO 8601. */
  Pattern FORM =
      Pattern.compile(
          "(\\d{4})-?(\\d{2})-?(\\d{2})"
              + "(?:[Tt ](\\d{2}):?(\\d{2}):?(\\d{2})?(?:\\.\\d{1,9})?([Zz]|[+-]\\d{2}:?\\d{2})?)?");

  /**
   * @throws Unreadable when it is no time
   */
  static FileTime parse(String value, ContentLine said) {
    var form = FORM.matcher(value.strip());
    if (value.length() > 40 || !form.matches()) {
      throw new Unreadable(LeftOut.UNREADABLE);
    }
    try {
      return of(form, said);
    } catch (DateTimeException _) {
      throw new Unreadable(LeftOut.UNREADABLE);
    }
  }

  private static FileTime of(Matcher form, ContentLine said) {
    var date = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
    if (form.group(4) == null || said.parameter("VALUE").equalsIgnoreCase("DATE")) {
      return new Day(date);
    }
    var local = at(date, form);
    var offset = form.group(7);
    if (offset == null) {
      return new Clock(local, said.parameter("TZID"));
    }
    return new Utc(
        local.toInstant(offset.equalsIgnoreCase("Z") ? ZoneOffset.UTC : ZoneOffset.of(offset)));
  }

  /** 24:00 is the next day's midnight, and a leap second the one before it. */
  private static LocalDateTime at(LocalDate date, Matcher form) {
    int hour = number(form, 4);
    int second = form.group(6) == null ? 0 : Math.min(number(form, 6), 59);
    return hour == 24
        ? date.plusDays(1).atTime(0, number(form, 5), second)
        : date.atTime(LocalTime.of(hour, number(form, 5), second));
  }

  private static int number(Matcher form, int group) {
    return Integer.parseInt(form.group(group));
  }
}
