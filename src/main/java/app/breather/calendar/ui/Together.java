package app.breather.calendar.ui;

import app.breather.base.time.Period;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.calendar.CalendarWeek;
import app.breather.calendar.EntryState;
import app.breather.calendar.Title;
import app.breather.family.MemberCard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is shown once, although it is entered for each of those who are away for it.
 *
 * @param entry the first of what is entered
 * @param people all whom it concerns; empty when nobody in particular
 */
record Together(CalendarEntry entry, List<MemberCard> people) {

  private record Occasion(
      Kind kind, Period period, Title title, EntryState state, String route, String id) {}

  static List<Together> of(CalendarWeek week) {
    var occasions = new LinkedHashMap<Occasion, Together>();
    week.entries()
        .forEach(entry -> occasions.merge(occasion(entry), of(entry, week), Together::joined));
    return List.copyOf(occasions.values());
  }

  private static Together of(CalendarEntry entry, CalendarWeek week) {
    return new Together(entry, entry.person().flatMap(week::member).stream().toList());
  }

  private Together joined(Together other) {
    return new Together(
        entry, Stream.concat(people.stream(), other.people.stream()).distinct().toList());
  }

  private static Occasion occasion(CalendarEntry entry) {
    return new Occasion(
        entry.kind(),
        entry.period(),
        entry.title(),
        entry.state(),
        entry.route(),
        isOfPeople(entry.kind()) ? "" : entry.id());
  }

  /** Whether it says of people that they are away, rather than something of the children. */
  static boolean isOfPeople(Kind kind) {
    return kind == Kind.ABSENCE || kind == Kind.TIME_OFF;
  }

  List<String> names() {
    return people.stream().map(MemberCard::name).toList();
  }
}
