package app.breather.calendar;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a parent did while others had the children; shown back to that parent alone. */
@Service
public class OwnReasons {

  private static final Set<CalendarEntry.Kind> AWAY =
      Set.of(CalendarEntry.Kind.ABSENCE, CalendarEntry.Kind.TIME_OFF);

  private final SharedCalendar calendar;
  private final CurrentActor current;

  OwnReasons(SharedCalendar calendar, CurrentActor current) {
    this.calendar = calendar;
    this.current = current;
  }

  /**
   * The acting parent's own, of which any part lies in the window; soonest first.
   *
   * @throws IllegalArgumentException when the window is longer than two years
   */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<OwnReason> read(Period window) {
    var me = Optional.of(current.member());
    return calendar.entries(window).stream()
        .filter(entry -> AWAY.contains(entry.kind()) && entry.person().equals(me))
        .filter(entry -> entry.state() == EntryState.NONE)
        .map(entry -> new OwnReason(entry.period(), entry.title()))
        .toList();
  }
}
