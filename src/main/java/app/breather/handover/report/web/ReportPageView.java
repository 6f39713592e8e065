package app.breather.handover.report.web;

import app.breather.care.web.CareFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page as the template draws it, in words. Texts may be empty.
 *
 * @param closed why nothing can be told now
 * @param kinds what can be told
 * @param form null as long as nothing of it was chosen
 */
record ReportPageView(
    CareFrame frame, String closed, List<Kind> kinds, @Nullable Form form, List<Line> lines) {

  record Kind(String what, String text) {}

  record Choice(String value, String text, boolean chosen) {}

  /**
   * @param id of the entry that it becomes
   * @param old what it corrects
   * @param choices of what there is to choose in this kind
   * @param hasPhoto whether what it corrects has one
   * @param withoutPhoto whether that is to go
   * @param question what has to be confirmed before it is stored
   */
  record Form(
      String what,
      String title,
      String id,
      String old,
      List<Choice> children,
      List<Choice> choices,
      List<Choice> units,
      List<Choice> intervals,
      String at,
      String until,
      String amount,
      String name,
      String dose,
      String note,
      boolean hasPhoto,
      boolean withoutPhoto,
      boolean safety,
      boolean offersFirst,
      String question) {}

  /**
   * @param what its kind, where it can be corrected
   */
  record Line(
      String time,
      String text,
      String note,
      String remark,
      boolean struck,
      String id,
      String what) {}
}
