package app.breather.demo;

import app.breather.base.time.Period;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What happened, each at its moment and in order; what lies ahead of now does not happen. */
class Timeline {

  private static final LocalTime EVENING = LocalTime.of(18, 0);

  private final DemoClock clock;
  private final Instant now;
  private final ZoneId zone;
  private final PriorityQueue<Event> events = new PriorityQueue<>(Event.IN_ORDER);
  private int planned;

  private record Event(Instant moment, int order, Runnable what) {
    static final Comparator<Event> IN_ORDER =
        Comparator.comparing(Event::moment).thenComparing(Event::order);
  }

  Timeline(DemoClock clock, Instant now, ZoneId zone) {
    this.clock = clock;
    this.now = now;
    this.zone = zone;
  }

  /** May be called by what happens, for what follows from it. */
  void at(LocalDateTime moment, Runnable what) {
    events.add(new Event(moment.atZone(zone).toInstant(), planned++, what));
  }

  void run() {
    for (var next = events.poll(); next != null; next = events.poll()) {
      if (!next.moment().isAfter(now)) {
        clock.tell(next.moment());
        next.what().run();
      }
    }
  }

  void tell(LocalDateTime moment) {
    clock.tell(moment.atZone(zone).toInstant());
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }

  LocalDate day(int fromToday) {
    return today().plusDays(fromToday);
  }

  /** As {@link #day}, but Saturdays are kept for date nights. */
  LocalDate weekday(int fromToday) {
    var day = day(fromToday);
    return day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.plusDays(1) : day;
  }

  /** Of this week. */
  LocalDate monday() {
    return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The first that is three days away or more. */
  LocalDate saturday() {
    return day(3).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
  }

  /** In the evening that many days before, or two days ago where that is still ahead. */
  LocalDateTime before(LocalDate day, int days) {
    var wanted = day.minusDays(days).atTime(EVENING);
    var latest = day(-2).atTime(EVENING);
    return wanted.isBefore(latest) ? wanted : latest;
  }

  Period period(LocalDate day, int from, int until) {
    return Period.between(day.atTime(from, 0), day.atTime(until, 0), zone).orElseThrow();
  }
}
