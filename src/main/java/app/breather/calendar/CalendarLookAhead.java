package app.breather.calendar;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.ui.Names;
import app.breather.base.ui.Times;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.family.MemberCard;
import app.breather.notifications.LookAheadSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says the shared calendar of a week in a line for each thing, on the day on which it begins. */
@Component
class CalendarLookAhead implements LookAheadSource {

  private static final int DAYS = 7;

  private final SharedCalendar calendar;
  private final MessageSource words;

  CalendarLookAhead(SharedCalendar calendar, MessageSource words) {
    this.calendar = calendar;
    this.words = words;
  }

  @Override
  public List<Day> days(LocalDate first, Locale language) {
    var week = calendar.read(first, DAYS, Optional.empty());
    var times = new Times(week.zone(), language);
    return week.eachDay()
        .map(day -> new Day(day, lines(week, day, times)))
        .filter(day -> !day.lines().isEmpty())
        .toList();
  }

  /** Of what several people have in common, such as a date night, one line with all of them. */
  private record Thing(Kind kind, Period period, Title title, EntryState state) {}

  private List<String> lines(CalendarWeek week, LocalDate day, Times times) {
    var things = new LinkedHashMap<Thing, Set<String>>();
    for (var entry : week.entries()) {
      if (isTold(entry) && begins(week, entry, day)) {
        var thing = new Thing(entry.kind(), entry.period(), entry.title(), entry.state());
        var names = things.computeIfAbsent(thing, _ -> new LinkedHashSet<>());
        entry.person().flatMap(who -> name(week, who)).ifPresent(names::add);
      }
    }
    return things.entrySet().stream()
        .map(thing -> line(thing.getKey(), thing.getValue(), day, times))
        .toList();
  }

  /** What another calendar has, its owner reads there. */
  private static boolean isTold(CalendarEntry entry) {
    return entry.kind() != Kind.CANCELLED && entry.kind() != Kind.BUSY;
  }

  /** What began before the week stands on its first day. */
  private static boolean begins(CalendarWeek week, CalendarEntry entry, LocalDate day) {
    return week.day(day).contains(entry.period().from())
        || (day.equals(week.from()) && entry.period().from().isBefore(week.day(day).from()));
  }

  private String line(Thing thing, Set<String> names, LocalDate day, Times times) {
    var title =
        switch (thing.title()) {
          case Title.Written(var text) -> text;
          case Title.Translated(var key, var arguments) ->
              words.getMessage(key, arguments.toArray(), times.locale());
        };
    var period = thing.period();
    boolean oneDay =
        times.day(period.from()).equals(times.day(day))
            && times.day(period.until().minusNanos(1)).equals(times.day(day));
    var when =
        oneDay
            ? times.clock(period.from(), period.until())
            : times.range(period.from(), period.until());
    boolean open = isOpen(thing, names);
    return words.getMessage(
        open
            ? "calendar.lookAhead.open"
            : names.isEmpty() ? "calendar.lookAhead.nobodys" : "calendar.lookAhead.entry",
        new Object[] {when, title, Names.all(names, times.locale())},
        times.locale());
  }

  private static boolean isOpen(Thing thing, Set<String> names) {
    return switch (thing.kind()) {
      case SLOT, GAP -> true;
      case BEDTIME -> names.isEmpty();
      default -> false;
    };
  }

  private static Optional<String> name(CalendarWeek week, MemberId who) {
    return week.member(who).map(MemberCard::name);
  }
}
