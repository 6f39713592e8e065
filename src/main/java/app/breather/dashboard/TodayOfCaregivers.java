package app.breather.dashboard;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.care.CareBoard;
import app.breather.care.CareSlotCard;
import app.breather.care.Coverage;
import app.breather.care.RegularBoard;
import app.breather.family.Members;
import app.breather.handover.report.ReportBoard;
import app.breather.handover.sheet.MySheets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the features have to say to a caregiver about today, read at one instant. */
@Service
public class TodayOfCaregivers {

  private final TodayPlans plans;
  private final CareBoard care;
  private final RegularBoard regular;
  private final ReportBoard reports;
  private final MySheets sheets;
  private final Members members;
  private final Clock clock;

  TodayOfCaregivers(
      TodayPlans plans,
      CareBoard care,
      RegularBoard regular,
      ReportBoard reports,
      MySheets sheets,
      Members members,
      Clock clock) {
    this.plans = plans;
    this.care = care;
    this.regular = regular;
    this.reports = reports;
    this.sheets = sheets;
    this.members = members;
    this.clock = clock;
  }

  /** Those who look furthest read first, and what they have read serves the rest. */
  @Needs(Access.CAREGIVER)
  @Transactional(readOnly = true)
  public CaregiverToday read() {
    var now = clock.instant();
    plans.readAbsences(now);
    var often = regular.mine();
    var slots = care.concerningMe();
    return new CaregiverToday(
        plans.read(now),
        slots,
        often,
        care.myClashes(),
        comesUp(slots),
        reports.open().stream().findFirst(),
        sheets.next());
  }

  private Optional<CareSlotCard> comesUp(List<CareSlotCard> slots) {
    var me = members.me().id();
    return slots.stream()
        .filter(slot -> slot.coverage() != Coverage.CANCELLED && !slot.over())
        .filter(slot -> !slot.promisedBy(me).isEmpty())
        .findFirst();
  }
}
