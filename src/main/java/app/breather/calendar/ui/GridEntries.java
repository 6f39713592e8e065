package app.breather.calendar.ui;

import app.breather.base.tenancy.ChildId;
import app.breather.base.time.Period;
import app.breather.base.ui.State;
import app.breather.base.ui.Times;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarWeek;
import app.breather.calendar.EntryState;
import app.breather.calendar.PresenceBand;
import app.breather.calendar.PresenceSpan;
import app.breather.calendar.Together;
import app.breather.calendar.ui.GridEntry.Part;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The same days for the grid: bands of who has the children behind what is entered. */
record GridEntries(CalendarWeek week, Words words) {

  private static final Set<GridEntry.Kind> OWN_TIME =
      EnumSet.of(GridEntry.Kind.ABSENCE, GridEntry.Kind.BUSY);
  private static final Duration LONG = Duration.ofHours(5);
  private static final Set<CalendarEntry.Kind> CARE =
      EnumSet.of(
          CalendarEntry.Kind.COVER,
          CalendarEntry.Kind.GAP,
          CalendarEntry.Kind.SLOT,
          CalendarEntry.Kind.CANCELLED);

  List<GridEntry> all() {
    var bands =
        week.presence().stream()
            .flatMap(band -> band.spans().stream().map(span -> presence(band, span)));
    return Stream.concat(bands, Together.of(week).stream().map(this::entry)).toList();
  }

  private GridEntry presence(PresenceBand band, PresenceSpan span) {
    var who = span.who().stream().flatMap(id -> week.member(id).stream()).toList();
    var title =
        span.isGap()
            ? words.say("calendar.nobody", names(band.children()))
            : words.all(who.stream().map(MemberCard::name).toList());
    return new GridEntry(
        "presence-" + week.presence().indexOf(band) + "-" + span.period().from().getEpochSecond(),
        span.isGap() ? GridEntry.Kind.NOBODY : GridEntry.Kind.BAND,
        span.period(),
        title,
        "",
        who.stream().map(DayRows::look).toList(),
        span.isGap() ? Optional.of(State.OPEN) : Optional.empty(),
        span.isGap() ? words.state(EntryState.OPEN) : "",
        "",
        spoken(span.period(), title),
        Part.WHOLE,
        false,
        "",
        Optional.empty());
  }

  private String names(Set<ChildId> children) {
    return words.all(
        week.children().stream()
            .filter(child -> children.contains(child.id()))
            .map(ChildCard::name)
            .toList());
  }

  private GridEntry entry(Together shown) {
    var entry = shown.entry();
    var name = words.all(shown.names());
    var part = part(entry);
    var isOwn =
        (Together.isOfPeople(entry.kind()) || entry.kind() == CalendarEntry.Kind.BUSY)
            && !name.isEmpty();
    var title = words.of(entry.title());
    var said = isOwn ? words.say("calendar.personAndTitle", name, title) : title;
    return new GridEntry(
        entry.id(),
        kind(entry.kind()),
        entry.period(),
        written(entry, part, name, said),
        entry.kind() == CalendarEntry.Kind.GAP ? "" : clock(entry.period()),
        shown.people().stream().map(DayRows::look).toList(),
        Words.look(entry),
        goesOn(part) ? "" : words.state(entry),
        entry.hint().map(CalendarEntry.Hint::icon).orElse(""),
        spoken(entry.period(), said, isOwn ? "" : name, words.hint(entry), words.state(entry)),
        part,
        standsAbove(entry),
        entry.route(),
        entry.movable());
  }

  /** Somebody's own time stands above the hours when it is long or would hide care. */
  private boolean standsAbove(CalendarEntry entry) {
    return OWN_TIME.contains(kind(entry.kind()))
        && (entry.period().length().compareTo(LONG) >= 0
            || week.entries().stream()
                .filter(other -> CARE.contains(other.kind()))
                .anyMatch(other -> other.period().overlaps(entry.period())));
  }

  /** What the first part of a slot says, the following ones need not repeat. */
  private String written(CalendarEntry entry, Part part, String name, String said) {
    if (entry.kind() == CalendarEntry.Kind.GAP) {
      return words.say("calendar.gap", clock(entry.period()));
    }
    if (entry.kind() == CalendarEntry.Kind.BEDTIME) {
      var whose = name.isEmpty() ? words.state(entry) : name;
      return entry.children().isEmpty()
          ? whose
          : words.say("calendar.personAndTitle", names(entry.children()), whose);
    }
    return goesOn(part) ? name : said;
  }

  private static boolean goesOn(Part part) {
    return part == Part.MIDDLE || part == Part.LAST;
  }

  /** The parts of a slot lead to the same page; what follows what, the times say. */
  private Part part(CalendarEntry entry) {
    if (!isPart(entry)) {
      return Part.WHOLE;
    }
    boolean follows = neighbour(entry, other -> other.period().until(), entry.period().from());
    boolean goesOn = neighbour(entry, other -> other.period().from(), entry.period().until());
    if (follows) {
      return goesOn ? Part.MIDDLE : Part.LAST;
    }
    return goesOn ? Part.FIRST : Part.WHOLE;
  }

  private boolean neighbour(
      CalendarEntry entry, Function<CalendarEntry, Instant> edge, Instant touching) {
    return week.entries().stream()
        .filter(GridEntries::isPart)
        .filter(other -> other.route().equals(entry.route()))
        .anyMatch(other -> edge.apply(other).equals(touching));
  }

  private static boolean isPart(CalendarEntry entry) {
    return !entry.route().isEmpty()
        && (entry.kind() == CalendarEntry.Kind.COVER || entry.kind() == CalendarEntry.Kind.GAP);
  }

  private String spoken(Period period, String... facts) {
    var known = Stream.of(facts).filter(fact -> !fact.isEmpty()).toList();
    return words.say(
        "calendar.inWords", times().range(period.from(), period.until()), String.join(", ", known));
  }

  /** Empty for whole days and for more than one. */
  private String clock(Period period) {
    boolean withinADay =
        week.eachDay().map(week::day).anyMatch(day -> day.contains(period) && !day.equals(period));
    return withinADay ? times().hours(period.from(), period.until()) : "";
  }

  private Times times() {
    return new Times(words.zone(), words.locale());
  }

  private static GridEntry.Kind kind(CalendarEntry.Kind kind) {
    return switch (kind) {
      case COVER -> GridEntry.Kind.COVER;
      case SLOT -> GridEntry.Kind.SLOT;
      case GAP -> GridEntry.Kind.GAP;
      case BEDTIME -> GridEntry.Kind.BEDTIME;
      case OFFER, TIME_OFF, ABSENCE, PROTECTED -> GridEntry.Kind.ABSENCE;
      case BUSY -> GridEntry.Kind.BUSY;
      case CANCELLED -> GridEntry.Kind.CANCELLED;
    };
  }
}
