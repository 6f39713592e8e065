package app.breather.base.ui;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Times in the words of a viewer's language and on the clocks of the family's zone. */
public record Times(ZoneId zone, Locale locale) {

  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  /** As in "Sat 6 March". */
  public String day(LocalDate day) {
    return format("times.day", day);
  }

  public String day(Instant moment) {
    return day(at(moment).toLocalDate());
  }

  /** As in "Saturday 6 March". */
  public String longDay(LocalDate day) {
    return format("times.longDay", day);
  }

  /** As in "6 March 2027". */
  public String date(LocalDate day) {
    return format("times.date", day);
  }

  /** As in "6 Mar", for where there is little room. */
  public String shortDate(LocalDate day) {
    return format("times.shortDate", day);
  }

  /** As in "6 March". */
  public String dayOfYear(LocalDate day) {
    return format("times.dayOfYear", day);
  }

  /** As in "March 2027". */
  public String month(LocalDate day) {
    return format("times.month", day);
  }

  /** As in "16:00". */
  public String time(Instant moment) {
    return words("times.clock", clock(at(moment)));
  }

  /** As in "Fri 5 March, 18:00". */
  public String moment(Instant moment) {
    return words("times.dayAndTime", day(moment), time(moment));
  }

  /** Only the clock, for where the day is said nearby: "16:00–22:00". Never breaks in a line. */
  public String clock(Instant from, Instant until) {
    return words("times.span", hour(from), endHour(from, until));
  }

  /** Only the clock, as in "16:00–22:00". Never breaks in a line. */
  public String clock(LocalTime from, LocalTime until) {
    return words("times.span", format("times.hour", from), format("times.hour", until));
  }

  /** As in "16:00". */
  public String clock(LocalTime time) {
    return words("times.clock", format("times.hour", time));
  }

  /** The clock without a word beside it, for pictures: "16:00–22:00" in every language. */
  public String hours(Instant from, Instant until) {
    return words("times.hourSpan", hour(from), endHour(from, until));
  }

  /** As in "16:00" in every language, for pictures. */
  public String hour(Instant moment) {
    return clock(at(moment));
  }

  private String endHour(Instant from, Instant until) {
    return isMidnight(at(until)) && until.isAfter(from) ? "24:00" : hour(until);
  }

  /** Day and clock, however many days it takes; whole days are said without a clock. */
  public String range(Instant from, Instant until) {
    ZonedDateTime start = at(from);
    ZonedDateTime end = at(until);
    LocalDate first = start.toLocalDate();
    LocalDate last =
        isMidnight(end) && until.isAfter(from) ? end.toLocalDate().minusDays(1) : end.toLocalDate();
    if (isMidnight(start) && isMidnight(end) && until.isAfter(from)) {
      return first.equals(last) ? day(first) : words("times.long", day(first), day(last));
    }
    if (first.equals(last)) {
      return words("times.dayAndTime", day(first), clock(from, until));
    }
    return words("times.long", moment(from), endOn(last, end));
  }

  /** As in "1 h 30 min", or "6 hours" when it is full hours. */
  public String duration(Duration duration) {
    long hours = duration.toHours();
    int minutes = duration.toMinutesPart();
    if (hours == 0) {
      return words("times.minutes", minutes);
    }
    return minutes == 0 ? words("times.hours", hours) : words("times.mixed", hours, minutes);
  }

  public String duration(Instant from, Instant until) {
    return duration(Duration.between(from, until));
  }

  private String endOn(LocalDate last, ZonedDateTime end) {
    String clock = last.equals(end.toLocalDate()) ? clock(end) : "24:00";
    return words("times.dayAndTime", day(last), words("times.clock", clock));
  }

  private ZonedDateTime at(Instant moment) {
    return moment.atZone(zone);
  }

  private static boolean isMidnight(ZonedDateTime moment) {
    return moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES).equals(LocalTime.MIDNIGHT);
  }

  private String clock(ZonedDateTime moment) {
    return format("times.hour", moment);
  }

  private String format(String key, TemporalAccessor time) {
    return DateTimeFormatter.ofPattern(bundle().getString(key), language()).format(time);
  }

  private String words(String key, Object... values) {
    return new MessageFormat(bundle().getString(key), language()).format(values);
  }

  /** English day names for English texts, even to a viewer whose language we do not speak. */
  private Locale language() {
    return bundle().getLocale().equals(Locale.ROOT) ? Locale.UK : locale;
  }

  private ResourceBundle bundle() {
    return ResourceBundle.getBundle("i18n.base", locale, NO_FALLBACK);
  }
}
