package app.breather.calendar.conflict;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.Title;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that does not fit together, at the same hours of one or several days.
 *
 * @param children whom it concerns; empty when it concerns only the person
 * @param person who cannot be as planned; empty when it concerns only the children
 * @param causes what it comes from, each where it can be changed
 * @param periods in order, never empty
 */
public record Conflict(
    Kind kind,
    Set<ChildId> children,
    Optional<MemberId> person,
    List<Cause> causes,
    List<Period> periods) {

  public enum Kind {
    /** Nobody has the children, and no care is planned for them. */
    NOBODY,
    /** The children are planned to be in two places. */
    TWO_PLACES,
    /** The person promised two things. */
    PROMISED_TWICE,
    /** The person promised it, and is away. */
    PROMISED_AND_AWAY,
    /** The parents who have the children are busy, by calendars of their own. */
    BUSY
  }

  /**
   * @param person empty when nobody has promised it
   * @param route where it is, without a leading slash; empty when there is nothing to open
   */
  public record Cause(Title title, Optional<MemberId> person, String route) {

    static Cause of(CalendarEntry entry) {
      return new Cause(entry.title(), entry.person(), entry.route());
    }
  }

  public Conflict {
    children = Set.copyOf(children);
    causes = List.copyOf(causes);
    periods = List.copyOf(periods);
  }

  public Period first() {
    return periods.getFirst();
  }
}
