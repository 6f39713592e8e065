package app.breather.calendar;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.moves.Movable;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * One thing in the shared calendar.
 *
 * @param id the same at each reading, unique among all entries
 * @param person whose colour and initials it bears
 * @param children empty when it concerns no child in particular
 * @param route where its details are, without a leading slash; empty when there are none
 * @param hint how it differs from what is usual
 * @param repeats empty when it is there once
 * @param movable empty when whoever looks at it cannot move it
 */
public record CalendarEntry(
    String id,
    Kind kind,
    Period period,
    Title title,
    Optional<MemberId> person,
    Set<ChildId> children,
    EntryState state,
    String route,
    Optional<Hint> hint,
    Optional<Repeats> repeats,
    Optional<Movable> movable) {

  static final Comparator<CalendarEntry> ORDER =
      Comparator.comparing(CalendarEntry::period)
          .thenComparing(CalendarEntry::kind)
          .thenComparing(CalendarEntry::id);

  public CalendarEntry {
    children = Set.copyOf(children);
  }

  public CalendarEntry(
      String id,
      Kind kind,
      Period period,
      Title title,
      Optional<MemberId> person,
      Set<ChildId> children,
      EntryState state,
      String route) {
    this(
        id,
        kind,
        period,
        title,
        person,
        children,
        state,
        route,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** As a picture with this symbol where room is short, and in words everywhere else. */
  public record Hint(String icon, Title words) {}

  public CalendarEntry with(Hint hint) {
    return new CalendarEntry(
        id,
        kind,
        period,
        title,
        person,
        children,
        state,
        route,
        Optional.of(hint),
        repeats,
        movable);
  }

  public CalendarEntry with(Repeats one) {
    return new CalendarEntry(
        id, kind, period, title, person, children, state, route, hint, Optional.of(one), movable);
  }

  public CalendarEntry moving(Optional<Movable> movable) {
    return new CalendarEntry(
        id, kind, period, title, person, children, state, route, hint, repeats, movable);
  }

  /** What sort of thing it is, which decides how it is drawn and who may know its reason. */
  public enum Kind {
    /** A care slot that nobody has promised any part of. */
    SLOT,
    /** What one caregiver has promised. */
    COVER,
    /** What is still open of a care slot, or time in which nobody has the child. */
    GAP,
    /** Time a caregiver offers. */
    OFFER,
    /** Me-time or a date night. */
    TIME_OFF,
    /** Who brings the children to bed. */
    BEDTIME,
    /** When a member cannot have the child. */
    ABSENCE,
    /** What another calendar of a member's has. */
    BUSY,
    /** Time the family keeps for itself. */
    PROTECTED,
    /** What was planned and will not be. */
    CANCELLED;

    /** Whether caregivers see only that somebody is away. */
    boolean isPrivateToParents() {
      return this == TIME_OFF || this == ABSENCE;
    }
  }
}
