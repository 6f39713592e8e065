package app.breather.handover.sheet.web;

import app.breather.care.web.CareFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page as the template draws it, in words. Texts may be empty.
 *
 * @param closed why it is not to be read now
 * @param danger what is for an emergency
 * @param reach null when nothing is known
 * @param note just for today
 * @param empty when parents have written nothing
 * @param seen what is confirmed; empty when there is nothing to confirm
 * @param confirmed when they last did
 * @param current whether that was of what it says now
 * @param until when it can be read
 */
record SheetPageView(
    CareFrame frame,
    String closed,
    List<Paper> danger,
    @Nullable Reach reach,
    String note,
    boolean noteNew,
    List<Paper> papers,
    boolean empty,
    String seen,
    String confirmed,
    boolean current,
    String until) {

  record Reach(
      String where,
      boolean whereNew,
      String back,
      boolean backNew,
      List<Call> numbers,
      boolean numbersNew) {}

  record Call(String name, String number, String href) {}

  /**
   * @param html safe to show as it is
   * @param fresh whether it is new since they last confirmed
   */
  record Paper(String icon, String title, String html, List<String> lines, boolean fresh) {}
}
