package app.breather.calendar.ui;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.calendar.CalendarWeek;
import app.breather.calendar.PresenceBand;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one wants to see of the calendar, as its address keeps it. When nobody has a child is never
 * hidden.
 *
 * @param person whose entries, beside those that are nobody's
 * @param child whose entries, beside those that concern no child in particular
 * @param hidden what is left out
 */
record CalendarFilter(Optional<MemberId> person, Optional<ChildId> child, Set<Sort> hidden) {

  static final CalendarFilter NONE =
      new CalendarFilter(Optional.empty(), Optional.empty(), Set.of());

  /** What can be left out; the names are part of the address. */
  enum Sort {
    CARE,
    OFF,
    BEDTIME,
    AWAY,
    OURS;

    static Sort of(Kind kind) {
      return switch (kind) {
        case SLOT, COVER, GAP, OFFER, CANCELLED -> CARE;
        case TIME_OFF -> OFF;
        case BEDTIME -> BEDTIME;
        case ABSENCE, BUSY -> AWAY;
        case PROTECTED -> OURS;
      };
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What is shown, and how many of each sort are not. */
  record Filtered(CalendarWeek week, Map<Sort, Integer> hidden) {}

  CalendarFilter {
    hidden = Set.copyOf(hidden);
  }

  /** Nonsense is read as if it were not there. */
  static CalendarFilter of(QueryParameters query) {
    var words =
        query
            .getSingleParameter("hide")
            .map(text -> Arrays.asList(text.split(",", -1)))
            .orElse(List.of());
    return new CalendarFilter(
        query.getSingleParameter("person").flatMap(MemberId::parse),
        query.getSingleParameter("child").flatMap(ChildId::parse),
        Arrays.stream(Sort.values())
            .filter(sort -> words.contains(sort.word()))
            .collect(Collectors.toSet()));
  }

  CalendarFilter of(Optional<MemberId> person) {
    return new CalendarFilter(person, child, hidden);
  }

  /** Whether entries are left out, other than those of other people. */
  boolean hides() {
    return child.isPresent() || !hidden.isEmpty();
  }

  /** What follows the path of an address; empty when all is shown. */
  String query() {
    var parts =
        Stream.of(
                person.map(id -> "person=" + id),
                child.map(id -> "child=" + id),
                Optional.of(hidden)
                    .filter(sorts -> !sorts.isEmpty())
                    .map(
                        sorts ->
                            "hide="
                                + EnumSet.copyOf(sorts).stream()
                                    .map(Sort::word)
                                    .collect(Collectors.joining(","))))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("&"));
    return parts.isEmpty() ? "" : "?" + parts;
  }

  /** A child that is not there hides nothing. */
  Filtered of(CalendarWeek week) {
    var known = child.filter(id -> week.children().stream().anyMatch(one -> one.id().equals(id)));
    var shown = week.entries().stream().filter(entry -> isShown(entry, known)).toList();
    var counts = new EnumMap<Sort, Integer>(Sort.class);
    week.entries().stream()
        .filter(entry -> !isShown(entry, known))
        .forEach(entry -> counts.merge(Sort.of(entry.kind()), 1, Integer::sum));
    return new Filtered(
        new CalendarWeek(
            week.from(),
            week.days(),
            week.zone(),
            shown,
            known.map(id -> bands(week, id)).orElseGet(week::presence),
            week.members(),
            week.children()),
        counts);
  }

  private boolean isShown(CalendarEntry entry, Optional<ChildId> child) {
    return !hidden.contains(Sort.of(entry.kind()))
        && (child.isEmpty()
            || entry.children().isEmpty()
            || child.filter(entry.children()::contains).isPresent());
  }

  private static List<PresenceBand> bands(CalendarWeek week, ChildId child) {
    return week.presence().stream()
        .filter(band -> band.children().contains(child))
        .map(band -> new PresenceBand(Set.of(child), band.spans()))
        .toList();
  }
}
