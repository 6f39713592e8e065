package app.breather.calendar;

import app.breather.base.text.Texts;
import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.base.time.RepeatedTime.Occurrence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a family keeps for itself, and when.
 *
 * @param name in the parents' own words, at most {@link #LONGEST_NAME} UTF-16 units
 * @param leftOut days of the rule on which it is not, in order
 * @param outing who goes out with whom; empty when it is only kept free
 */
public record ProtectedContent(
    String name, RepeatedTime time, List<LocalDate> leftOut, Optional<Outing> outing) {

  public static final int LONGEST_NAME = 60;

  public ProtectedContent {
    name = Texts.shortened(name, LONGEST_NAME);
    leftOut = leftOut.stream().distinct().sorted().toList();
  }

  /** Only kept free, on all days of the rule. */
  public ProtectedContent(String name, RepeatedTime time) {
    this(name, time, List.of(), Optional.empty());
  }

  /** The same at another time. */
  ProtectedContent at(RepeatedTime other, List<LocalDate> days) {
    return new ProtectedContent(name, other, days, outing);
  }

  /** The same by whomever is out. */
  public ProtectedContent with(Optional<Outing> other) {
    return new ProtectedContent(name, time, leftOut, other);
  }

  /** Not on these days either. */
  public ProtectedContent without(Collection<LocalDate> days) {
    return at(time, Stream.concat(leftOut.stream(), days.stream()).toList());
  }

  public boolean isOnce() {
    return time.recurrence().equals(Recurrence.once());
  }

  /** When it is, if it does not repeat and there is such a time on its day. */
  public Optional<Period> once(ZoneId zone) {
    return isOnce() ? time.on(time.start(), zone).map(Occurrence::period) : Optional.empty();
  }

  /** From that day on, on which days of its rule it is not, in order. */
  public List<LocalDate> leftOutFrom(LocalDate first) {
    return leftOut.stream().filter(day -> !day.isBefore(first)).filter(time::isRuledOn).toList();
  }

  /** Those that overlap the window, whole, in order. */
  List<Occurrence> days(Period window, ZoneId zone) {
    return time.in(window, zone).stream().filter(this::isOn).toList();
  }

  /** Empty when it is not on that day. */
  Optional<Occurrence> on(LocalDate day, ZoneId zone) {
    return time.on(day, zone).filter(this::isOn);
  }

  private boolean isOn(Occurrence one) {
    return !leftOut.contains(one.day());
  }
}
