package app.breather.care;

import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.calendar.CalendarSource;
import app.breather.calendar.EntryState;
import app.breather.calendar.Held;
import app.breather.calendar.PresenceSource;
import app.breather.calendar.Repeats;
import app.breather.calendar.Title;
import app.breather.calendar.moves.Movable;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters each day of regular care into the shared calendar: what is promised as any promise, what
 * is only proposed as open, for parents and for who is asked.
 */
@Component
class RegularEntries implements CalendarSource, PresenceSource {

  private static final Title UNTITLED = Title.translated("care.untitled");

  private final RegularInTime inTime;
  private final Members members;
  private final Families families;
  private final Clock clock;

  RegularEntries(RegularInTime inTime, Members members, Families families, Clock clock) {
    this.inTime = inTime;
    this.members = members;
    this.families = families;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<CalendarEntry> entries(Period window) {
    var found = inTime.around(window);
    if (found.isEmpty()) {
      return List.of();
    }
    var me = members.me();
    var zone = families.current().zone();
    return found.stream().flatMap(care -> entries(care, window, zone, me)).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Held> held(Period window) {
    var found = inTime.around(window).stream().filter(RegularCare::isAgreed).toList();
    if (found.isEmpty()) {
      return List.of();
    }
    var zone = families.current().zone();
    return found.stream()
        .flatMap(
            care ->
                inTime.daysOf(care).in(window, zone).stream()
                    .map(day -> new Held(day.period(), care.caregiver(), care.childIds())))
        .toList();
  }

  private Stream<CalendarEntry> entries(
      RegularCare care, Period window, ZoneId zone, MemberCard viewer) {
    boolean concerned = viewer.isParent() || viewer.id().equals(care.caregiver());
    var days = inTime.daysOf(care).in(window, zone).stream();
    var now = clock.instant();
    if (care.isAgreed()) {
      return days.map(
          day ->
              concerned
                  ? promised(care, day).moving(movable(care, day, viewer, now))
                  : withoutDetails(care, day));
    }
    return concerned && care.isProposed() && care.replaces().isEmpty()
        ? days.filter(day -> day.period().from().isAfter(now)).map(day -> proposed(care, day))
        : Stream.empty();
  }

  private static Optional<Movable> movable(
      RegularCare care, Occurrence day, MemberCard viewer, Instant now) {
    return viewer.isParent() ? RegularMoves.movable(care, day, now) : Optional.empty();
  }

  private static CalendarEntry promised(RegularCare care, Occurrence day) {
    return entry(care, day, Kind.COVER, title(care), EntryState.COVERED, care.id().route());
  }

  private static CalendarEntry proposed(RegularCare care, Occurrence day) {
    return entry(care, day, Kind.SLOT, title(care), EntryState.ASKED, care.id().route());
  }

  /** Who has the child, and nothing else. */
  private static CalendarEntry withoutDetails(RegularCare care, Occurrence day) {
    return entry(care, day, Kind.COVER, UNTITLED, EntryState.NONE, "");
  }

  private static Title title(RegularCare care) {
    var purpose = care.content().purpose();
    return purpose.isEmpty() ? UNTITLED : Title.written(purpose);
  }

  /** What all its days are of. */
  static String seriesOf(RegularCare care) {
    return "regular-" + care.id();
  }

  private static CalendarEntry entry(
      RegularCare care, Occurrence day, Kind kind, Title title, EntryState state, String route) {
    return new CalendarEntry(
            "regular-" + care.id() + "-" + day.day(),
            kind,
            day.period(),
            title,
            Optional.of(care.caregiver()),
            care.childIds(),
            state,
            route)
        .with(new Repeats(seriesOf(care), route, care.days().time(), day.day()));
  }
}
