package app.breather.handover.milk.ui;

import app.breather.base.time.Period;
import app.breather.family.ChildCard;
import app.breather.handover.milk.MilkBagCard;
import app.breather.handover.milk.MilkOutlook;
import app.breather.handover.milk.MilkPlanCard;
import java.util.List;

/**
 * What the page of one child's milk shows.
 *
 * @param absences soonest first
 * @param bags what ends first first
 */
record MilkScreen(
    ChildCard child,
    List<ChildCard> children,
    MilkPlanCard plan,
    List<Absence> absences,
    List<MilkBagCard> bags) {

  /**
   * @param route of the page of the care
   */
  record Absence(Period period, String route, MilkOutlook outlook) {}
}
