package app.breather.calendar;

import app.breather.base.time.Period;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.family.MemberCard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is shown once, although it is entered for each of those who are away for it.
 *
 * @param entry the first of what is entered
 * @param people all whom it concerns; empty when nobody in particular
 */
public record Together(CalendarEntry entry, List<MemberCard> people) {

  private record Occasion(
      Kind kind, Period period, Title title, EntryState state, String route, String id) {}

  public Together {
    people = List.copyOf(people);
  }

  public static List<Together> of(CalendarWeek week) {
    return of(week.entries(), week.members());
  }

  /** In the order of the entries. */
  public static List<Together> of(List<CalendarEntry> entries, List<MemberCard> members) {
    var known = members.stream().collect(Collectors.toMap(MemberCard::id, Function.identity()));
    var occasions = new LinkedHashMap<Occasion, Together>();
    for (var entry : entries) {
      var people = entry.person().map(known::get).stream().toList();
      occasions.merge(occasion(entry), new Together(entry, people), Together::joined);
    }
    return List.copyOf(occasions.values());
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
        isOfPeople(entry.kind()) || isOuting(entry) ? "" : entry.id());
  }

  /** Which each of several parents makes. */
  private static boolean isOuting(CalendarEntry entry) {
    return entry.kind() == Kind.PROTECTED && entry.person().isPresent();
  }

  /** Whether it says of people that they are away, rather than something of the children. */
  public static boolean isOfPeople(Kind kind) {
    return kind == Kind.ABSENCE || kind == Kind.TIME_OFF;
  }

  public List<String> names() {
    return people.stream().map(MemberCard::name).toList();
  }
}
