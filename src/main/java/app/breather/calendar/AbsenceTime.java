package app.breather.calendar;

import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.base.time.RepeatedTime.Occurrence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** When somebody is away. */
public sealed interface AbsenceTime {

  /** What of it overlaps the window, whole, in order. */
  List<Period> in(Period window, ZoneId zone);

  /** Whether any of it may overlap the window; of what repeats only first and last day count. */
  boolean mayReach(Period window, ZoneId zone);

  /** One span, such as a journey. */
  record Once(Period period) implements AbsenceTime {
    @Override
    public List<Period> in(Period window, ZoneId zone) {
      return mayReach(window, zone) ? List.of(period) : List.of();
    }

    @Override
    public boolean mayReach(Period window, ZoneId zone) {
      return period.overlaps(window);
    }
  }

  /**
   * By a rule, such as working hours, but for some of its days. The days are read, never stored.
   *
   * @param leftOut days of the rule on which it is not, in order
   */
  record Repeated(RepeatedTime time, SortedSet<LocalDate> leftOut) implements AbsenceTime {

    public Repeated {
      leftOut = Collections.unmodifiableSortedSet(new TreeSet<>(leftOut));
    }

    /** On all days of the rule. */
    public Repeated(RepeatedTime time) {
      this(time, new TreeSet<>());
    }

    @Override
    public List<Period> in(Period window, ZoneId zone) {
      return days(window, zone).stream().map(Occurrence::period).toList();
    }

    /** Those that overlap the window, whole, in order. */
    List<Occurrence> days(Period window, ZoneId zone) {
      return time.in(window, zone).stream().filter(day -> !leftOut.contains(day.day())).toList();
    }

    @Override
    public boolean mayReach(Period window, ZoneId zone) {
      var earliest = window.from().atZone(zone).toLocalDate().minusDays(time.nights());
      var latest = window.until().atZone(zone).toLocalDate();
      return !time.start().isAfter(latest)
          && !(time.recurrence().ending() instanceof Recurrence.Until(var last)
              && last.isBefore(earliest));
    }

    /** The next of its days, from that one on and within a year; empty when there is none. */
    public Optional<LocalDate> next(LocalDate today) {
      return time.recurrence().days(time.start(), today, today.plusYears(1)).stream()
          .filter(day -> !leftOut.contains(day))
          .findFirst();
    }

    /** Not on these either, as far as they are days of the rule. */
    public Repeated without(Collection<LocalDate> days) {
      var all = new TreeSet<>(leftOut);
      days.stream().filter(time::isRuledOn).forEach(all::add);
      return new Repeated(time, all);
    }

    /** On that day after all. */
    public Repeated again(LocalDate day) {
      var left = new TreeSet<>(leftOut);
      left.remove(day);
      return new Repeated(time, left);
    }

    /** The days before that one; empty when there is none, whether or not it is left out. */
    public Optional<Repeated> before(LocalDate day) {
      return time.endingBefore(day).map(rest -> new Repeated(rest, leftOut.headSet(day)));
    }
  }
}
