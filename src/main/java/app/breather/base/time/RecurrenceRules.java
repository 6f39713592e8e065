package app.breather.base.time;

import static java.util.Objects.requireNonNull;

import app.breather.base.time.Recurrence.Daily;
import app.breather.base.time.Recurrence.Ending;
import app.breather.base.time.Recurrence.MonthlyOnDay;
import app.breather.base.time.Recurrence.MonthlyOnWeekday;
import app.breather.base.time.Recurrence.Never;
import app.breather.base.time.Recurrence.Rhythm;
import app.breather.base.time.Recurrence.Times;
import app.breather.base.time.Recurrence.Until;
import app.breather.base.time.Recurrence.Weekly;
import app.breather.base.time.Recurrence.Yearly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/** Recurrences as ical4j reads, writes and expands them. */
final class RecurrenceRules {

  /** What {@link #write} may have written; all else is left to who can do without it. */
  private static final Pattern SPOKEN_OF =
      Pattern.compile(
          "(FREQ|INTERVAL|COUNT|UNTIL|BYDAY|BYMONTHDAY|WKST)=[A-Z0-9,-]{1,40}"
              + "(;(FREQ|INTERVAL|COUNT|UNTIL|BYDAY|BYMONTHDAY|WKST)=[A-Z0-9,-]{1,40}){0,6}");

  private RecurrenceRules() {}

  static String write(Recurrence recurrence) {
    return recur(recurrence).toString();
  }

  static Optional<Recurrence> parse(String rule) {
    if (!SPOKEN_OF.matcher(rule).matches()) {
      return Optional.empty();
    }
    try {
      var recur = new Recur<LocalDate>(rule);
      return rhythm(recur)
          .map(it -> new Recurrence(it, Math.max(1, recur.getInterval()), ending(recur)));
    } catch (RuntimeException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<Rhythm> rhythm(Recur<LocalDate> recur) {
    var days = recur.getDayList();
    var monthDays = recur.getMonthDayList();
    boolean plain = days.isEmpty() && monthDays.isEmpty();
    return switch (recur.getFrequency()) {
      case DAILY -> plain ? Optional.of(new Daily()) : Optional.empty();
      case WEEKLY ->
          monthDays.isEmpty() && days.stream().allMatch(day -> day.getOffset() == 0)
              ? Optional.of(
                  new Weekly(days.stream().map(WeekDay::getDayOfWeek).collect(Collectors.toSet())))
              : Optional.empty();
      case MONTHLY -> monthly(days, monthDays);
      case YEARLY -> plain ? Optional.of(new Yearly()) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Rhythm> monthly(List<WeekDay> days, List<Integer> monthDays) {
    if (days.isEmpty() && monthDays.size() == 1) {
      return Optional.of(new MonthlyOnDay(monthDays.getFirst()));
    }
    if (monthDays.isEmpty() && days.size() == 1 && days.getFirst().getOffset() != 0) {
      var day = days.getFirst();
      return Optional.of(
          new MonthlyOnWeekday(day.getOffset(), requireNonNull(WeekDay.getDayOfWeek(day))));
    }
    return Optional.empty();
  }

  private static Ending ending(Recur<LocalDate> recur) {
    if (recur.getUntil() != null) {
      return new Until(recur.getUntil());
    }
    return recur.getCount() > 0 ? new Times(recur.getCount()) : new Never();
  }

  static List<LocalDate> days(
      Recurrence recurrence, LocalDate start, LocalDate from, LocalDate until) {
    var first = from.isAfter(start) ? from : start;
    if (!first.isBefore(until)) {
      return List.of();
    }
    return recur(recurrence).getDates(seed(recurrence, start, first), first, until).stream()
        .filter(day -> !day.isBefore(first) && day.isBefore(until))
        .toList();
  }

  /** Years that are over need not be counted through where nothing hangs on how many there were. */
  private static LocalDate seed(Recurrence recurrence, LocalDate start, LocalDate first) {
    if (recurrence.ending() instanceof Times) {
      return start;
    }
    var step = recurrence.interval();
    return switch (recurrence.rhythm()) {
      case Daily() -> start.plusDays(whole(ChronoUnit.DAYS.between(start, first), step));
      case Weekly _ -> {
        var monday = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var skipped = whole(ChronoUnit.WEEKS.between(monday, first), step);
        yield skipped == 0 ? start : monday.plusWeeks(skipped);
      }
      default -> start;
    };
  }

  private static long whole(long steps, int size) {
    return steps - steps % size;
  }

  private static Recur<LocalDate> recur(Recurrence recurrence) {
    var recur = new Recur.Builder<LocalDate>().weekStartDay(WeekDay.MO);
    if (recurrence.interval() > 1) {
      recur.interval(recurrence.interval());
    }
    switch (recurrence.ending()) {
      case Until(var last) -> recur.until(last);
      case Times(var times) -> recur.count(times);
      case Never() -> {}
    }
    return switch (recurrence.rhythm()) {
      case Daily() -> recur.frequency(Frequency.DAILY).build();
      case Weekly(var days) ->
          recur
              .frequency(Frequency.WEEKLY)
              .dayList(days.stream().sorted().map(WeekDay::getWeekDay).toList())
              .build();
      case MonthlyOnDay(var day) -> recur.frequency(Frequency.MONTHLY).monthDayList(day).build();
      case MonthlyOnWeekday(var nth, var day) ->
          recur
              .frequency(Frequency.MONTHLY)
              .dayList(new WeekDay(WeekDay.getWeekDay(day), nth))
              .build();
      case Yearly() -> recur.frequency(Frequency.YEARLY).build();
    };
  }
}
