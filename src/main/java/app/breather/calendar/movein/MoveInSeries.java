package app.breather.calendar.movein;

import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.Recurrence.Never;
import app.breather.base.time.Recurrence.Until;
import app.breather.base.time.RepeatedTime;
import app.breather.calendar.file.FileSpan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What repeats in another calendar by a rule that is spoken of here, and is on the family's clock.
 * It holds what the file says: each of its times is a day of the rule or one of the others.
 *
 * @param time begins with the first day that came along
 * @param leftOut days of the rule on which it is not, in order
 * @param others times that are not by the rule, in order
 */
public record MoveInSeries(RepeatedTime time, List<LocalDate> leftOut, List<Period> others) {

  /** What ends so far ahead is taken to go on. */
  private static final int FAR_YEARS = 4;

  public MoveInSeries {
    leftOut = List.copyOf(leftOut);
    others = List.copyOf(others);
  }

  /**
   * Empty where more would be an exception than by the rule.
   *
   * @param times in the window, in order
   */
  static Optional<MoveInSeries> of(
      FileSpan.Rule rule, List<Period> times, Period window, ZoneId zone) {
    return recurrence(rule, window, zone)
        .flatMap(recurrence -> time(rule, recurrence, times, window, zone))
        .map(time -> of(time, times, window, zone))
        .filter(series -> series.isMostly(times));
  }

  private boolean isMostly(List<Period> times) {
    int byTheRule = times.size() - others.size();
    return byTheRule > 1 && byTheRule >= leftOut.size() + others.size();
  }

  private static MoveInSeries of(
      RepeatedTime time, List<Period> times, Period window, ZoneId zone) {
    var days = time.in(window, zone);
    var said = new HashSet<>(times);
    var ruled = new HashSet<Period>();
    days.forEach(day -> ruled.add(day.period()));
    return new MoveInSeries(
        time,
        days.stream()
            .filter(day -> !said.contains(day.period()))
            .map(RepeatedTime.Occurrence::day)
            .toList(),
        times.stream().filter(period -> !ruled.contains(period)).toList());
  }

  /** As long as the first that begins when the rule says. */
  private static Optional<RepeatedTime> time(
      FileSpan.Rule rule, Recurrence recurrence, List<Period> times, Period window, ZoneId zone) {
    var clock = rule.start().toLocalTime();
    return times.stream()
        .filter(one -> local(one, zone).toLocalTime().equals(clock))
        .findFirst()
        .flatMap(
            one ->
                RepeatedTime.like(
                    local(one, zone), LocalDateTime.ofInstant(one.until(), zone), recurrence))
        .flatMap(like -> beginning(like, rule, recurrence, window, zone));
  }

  /**
   * Begins with the first day of the rule in the window, which counts on as from its first ever.
   */
  private static Optional<RepeatedTime> beginning(
      RepeatedTime like, FileSpan.Rule rule, Recurrence recurrence, Period window, ZoneId zone) {
    var from = window.from().atZone(zone).toLocalDate();
    var until = window.until().atZone(zone).toLocalDate().plusDays(1);
    return recurrence.days(rule.start().toLocalDate(), from, until).stream()
        .findFirst()
        .map(
            first -> new RepeatedTime(recurrence, first, like.from(), like.nights(), like.until()));
  }

  private static LocalDateTime local(Period period, ZoneId zone) {
    return LocalDateTime.ofInstant(period.from(), zone);
  }

  /** Ends on a day where it ends at all, for how often it was before is over. */
  private static Optional<Recurrence> recurrence(FileSpan.Rule rule, Period window, ZoneId zone) {
    var start = rule.start().toLocalDate();
    var far = window.until().atZone(zone).toLocalDate().plusYears(FAR_YEARS - 1L);
    return Recurrence.parse(spoken(rule))
        .map(
            said ->
                said.ending() instanceof Recurrence.Times
                    ? said.lastDay(start).map(last -> said.ending(new Until(last))).orElse(said)
                    : said.ending(
                        rule.until()
                            .filter(far::isAfter)
                            .<Recurrence.Ending>map(Until::new)
                            .orElseGet(Never::new)));
  }

  /** With the day that a short rule takes from its first time. */
  private static String spoken(FileSpan.Rule rule) {
    var text = rule.text();
    if (text.contains(";BY")) {
      return text;
    }
    if (text.startsWith("FREQ=WEEKLY")) {
      return text + ";BYDAY=" + rule.start().getDayOfWeek().name().substring(0, 2);
    }
    return text.startsWith("FREQ=MONTHLY")
        ? text + ";BYMONTHDAY=" + rule.start().getDayOfMonth()
        : text;
  }
}
