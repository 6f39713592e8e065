package app.breather.calendar;

import static app.breather.calendar.HistoryLine.Happening.BROUGHT_BACK;
import static app.breather.calendar.HistoryLine.Happening.CHANGED;
import static app.breather.calendar.HistoryLine.Happening.ENTERED;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.family.Members;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who said what of away times and of time that a family keeps for itself. */
@Service
public class CalendarHistory {

  private final AbsenceRows absences;
  private final ProtectedEvents events;
  private final Members members;

  CalendarHistory(AbsenceRows absences, ProtectedEvents events, Members members) {
    this.absences = absences;
    this.events = events;
    this.members = members;
  }

  /** The latest first; empty for what the acting person may not change. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<HistoryLine<AbsenceCard>> ofAbsence(AbsenceId id) {
    var me = members.me();
    var editions =
        absences.findByAbsenceIdOrderByEdition(id.value()).stream()
            .filter(edition -> me.isParent() || edition.member().equals(me.id()))
            .toList();
    var lines = new ArrayList<HistoryLine<AbsenceCard>>();
    for (int i = 0; i < editions.size(); i++) {
      var edition = editions.get(i);
      boolean instead = i > 0 && edition.follows(editions.get(i - 1));
      lines.add(
          edition.said(i == 0 ? ENTERED : instead ? CHANGED : BROUGHT_BACK, members::findEver));
      boolean replaced = i + 1 < editions.size() && editions.get(i + 1).follows(edition);
      if (edition.hasEnded() && !replaced) {
        lines.add(edition.removed(members::findEver));
      }
    }
    return lines.reversed();
  }

  /** The latest first. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<HistoryLine<ProtectedContent>> ofProtectedTime(ProtectedTimeId id) {
    return events.of(id.value()).stream().map(event -> event.line(members::findEver)).toList();
  }
}
