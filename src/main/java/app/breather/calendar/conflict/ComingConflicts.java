package app.breather.calendar.conflict;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.calendar.SharedCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What does not fit together in the plan of the coming days. */
@Service
public class ComingConflicts {

  private final SharedCalendar calendar;
  private final Clock clock;

  ComingConflicts(SharedCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * What does not fit together on these days and is not over yet, the soonest first.
   *
   * @param days 1 to 62
   */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<Conflict> from(LocalDate first, int days) {
    return Conflicts.in(calendar.read(first, days, Optional.empty()), clock.instant());
  }
}
