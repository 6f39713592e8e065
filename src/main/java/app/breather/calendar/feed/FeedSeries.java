package app.breather.calendar.feed;

import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.Repeats;
import app.breather.calendar.Together;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Days of what repeats, as one entry with a rule and what differs from it (RFC 5545, 3.8.4.4 and
 * 3.8.5).
 *
 * @param first the day from which the rule is counted, which is as the rule says
 * @param recurrence ends with the last day that is known, unless nobody knows one
 * @param leftOut days of the rule on which it is not
 * @param others days on which it is not as on the first
 */
record FeedSeries(
    Together first, Recurrence recurrence, List<LocalDate> leftOut, List<Together> others) {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** What cannot be said by a rule stands alone. */
  record Parts(List<FeedSeries> series, List<Together> alone) {}

  /**
   * @param days of one series
   * @param until the first day of which nothing is known
   */
  static Parts of(List<Together> days, LocalDate until, ZoneId zone) {
    var byDay = new TreeMap<LocalDate, Together>();
    days.forEach(day -> byDay.put(repeats(day).day(), day));
    var first = byDay.values().stream().filter(day -> isByTheRule(day, zone)).findFirst();
    if (first.isEmpty()) {
      return new Parts(List.of(), days);
    }
    var start = repeats(first.get()).day();
    var known = byDay.tailMap(start);
    var rule = repeats(first.get()).time();
    var byRule = rule.recurrence().days(rule.start(), start, until);
    var last = known.lastKey();
    return new Parts(
        List.of(
            new FeedSeries(
                first.get(),
                isLast(last, byRule) ? going(rule) : ending(rule, last),
                byRule.stream()
                    .filter(day -> day.isBefore(last) && !known.containsKey(day))
                    .toList(),
                known.values().stream().filter(day -> differs(day, first.get(), zone)).toList())),
        List.copyOf(byDay.headMap(start).values()));
  }

  RepeatedTime time() {
    return repeats(first).time();
  }

  Repeats repeats() {
    return repeats(first);
  }

  /** Whether it goes on after all that is known of it. */
  boolean isOpen() {
    return recurrence.ending() instanceof Recurrence.Never;
  }

  /** As an RRULE, whose end is an instant because its days have a time. */
  String rule(ZoneId zone) {
    var endless = recurrence.ending(new Recurrence.Never()).rule();
    return recurrence.ending() instanceof Recurrence.Until(var last)
        ? endless + ";UNTIL=" + UTC.format(start(last).atZone(zone))
        : endless;
  }

  LocalDateTime start(LocalDate day) {
    return day.atTime(time().from());
  }

  private static boolean isLast(LocalDate day, List<LocalDate> days) {
    return !days.isEmpty() && days.getLast().equals(day);
  }

  /** A number of times is counted from a day that may be long over. */
  private static Recurrence going(RepeatedTime rule) {
    return rule.lastDay().map(last -> ending(rule, last)).orElse(rule.recurrence());
  }

  private static Recurrence ending(RepeatedTime rule, LocalDate last) {
    return rule.recurrence().ending(new Recurrence.Until(last));
  }

  private static Repeats repeats(Together day) {
    return day.entry().repeats().orElseThrow();
  }

  private static boolean differs(Together day, Together first, ZoneId zone) {
    return !isByTheRule(day, zone) || !alike(day.entry(), first.entry()) || !samePeople(day, first);
  }

  private static boolean alike(CalendarEntry one, CalendarEntry other) {
    return one.title().equals(other.title())
        && one.state() == other.state()
        && one.kind() == other.kind()
        && one.children().equals(other.children())
        && one.hint().equals(other.hint());
  }

  private static boolean samePeople(Together one, Together other) {
    return one.people().equals(other.people());
  }

  /** Not when the clocks change meanwhile, of which programs make different things. */
  private static boolean isByTheRule(Together day, ZoneId zone) {
    var repeats = repeats(day);
    var time = repeats.time();
    var from = repeats.day().atTime(time.from());
    var until = repeats.day().plusDays(time.nights()).atTime(time.until());
    var rules = zone.getRules();
    return rules.getValidOffsets(from).size() == 1
        && rules.getValidOffsets(until).size() == 1
        && rules.getOffset(from).equals(rules.getOffset(until))
        && Period.between(from, until, zone).equals(Optional.of(day.entry().period()));
  }
}
