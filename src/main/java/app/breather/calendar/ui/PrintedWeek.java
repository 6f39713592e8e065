package app.breather.calendar.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.PersonLook;
import app.breather.base.ui.Times;
import app.breather.calendar.CalendarWeek;
import app.breather.calendar.PresenceBand;
import app.breather.calendar.PresenceSpan;
import app.breather.family.ChildCard;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A week as it is put on one page: the lines of the list, and as many as there is room for. The
 * fuller a day is, the smaller is what is written.
 *
 * @param size of the writing
 */
record PrintedWeek(List<Day> days, Size size) {

  /** How small it is written, and how many lines a day then has room for. */
  enum Size {
    LARGE(10),
    MEDIUM(12),
    SMALL(15);

    private final int room;

    Size(int room) {
      this.room = room;
    }

    int room() {
      return room;
    }
  }

  /**
   * @param more how many lines have found no room
   */
  record Day(LocalDate date, String title, List<Bar> bars, List<DayRow> rows, int more) {}

  /** A day of children who are with the same people. */
  record Bar(String whose, List<Part> parts) {}

  /**
   * @param from which share of the day is over when it begins
   * @param people nobody is a gap
   */
  record Part(double from, double until, List<PersonLook> people) {

    private static final double ROOM_FOR_INITIALS = 0.12;

    boolean hasRoom() {
      return until - from >= ROOM_FOR_INITIALS;
    }
  }

  static PrintedWeek of(CalendarWeek week, Words words, Instant now) {
    var days = new DayRows(week, words, now).all();
    int most = days.stream().mapToInt(day -> day.rows().size()).max().orElse(0);
    var size = size(most);
    return new PrintedWeek(days.stream().map(day -> day(day, size, week, words)).toList(), size);
  }

  private static Size size(int lines) {
    for (var size : Size.values()) {
      if (lines <= size.room()) {
        return size;
      }
    }
    return Size.SMALL;
  }

  private static Day day(DayList.Day day, Size size, CalendarWeek week, Words words) {
    var rows = day.rows();
    int shown = rows.size() > size.room() ? size.room() - 1 : rows.size();
    return new Day(
        day.date(),
        new Times(week.zone(), words.locale()).day(day.date()),
        week.presence().stream().map(band -> bar(band, week, week.day(day.date()), words)).toList(),
        rows.subList(0, shown),
        rows.size() - shown);
  }

  private static Bar bar(PresenceBand band, CalendarWeek week, Period day, Words words) {
    var whose =
        week.presence().size() == 1
            ? ""
            : words.all(
                week.children().stream()
                    .filter(child -> band.children().contains(child.id()))
                    .map(ChildCard::name)
                    .toList());
    return new Bar(
        whose, band.spans().stream().flatMap(span -> part(span, week, day).stream()).toList());
  }

  private static Optional<Part> part(PresenceSpan span, CalendarWeek week, Period day) {
    return span.period()
        .intersection(day)
        .map(
            part ->
                new Part(
                    share(part.from(), day),
                    share(part.until(), day),
                    span.who().stream()
                        .flatMap(id -> week.member(id).stream())
                        .map(DayRows::look)
                        .toList()));
  }

  private static double share(Instant at, Period day) {
    return (double) Duration.between(day.from(), at).toSeconds() / day.length().toSeconds();
  }
}
