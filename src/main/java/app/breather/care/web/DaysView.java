package app.breather.care.web;

import java.util.List;

/**
 * The page that asks for several days at once, as the template draws it. Texts may be empty.
 *
 * @param look of the whole page: large type, light or dark
 * @param title the one sentence that says how things are
 * @param notice what became of the button that was pressed before
 * @param asks whether a day waits for an answer
 * @param later when what one should know of the next promised day can be read; empty when it can be
 *     now
 * @param all a yes to all days that wait; empty for a single one
 */
record DaysView(
    String look,
    Who who,
    String title,
    String text,
    String notice,
    List<String> facts,
    String note,
    String author,
    List<Day> days,
    boolean asks,
    String all,
    String answerBy,
    String later,
    String privacy) {

  /**
   * @param when lines, of which the first is the most important
   * @param state in words; empty while it waits
   * @param spans what a yes promises, as {@link AnswerForm} reads it; none when it does not wait
   * @param sheet whether what they should know can be read now
   * @param act what its button does: {@code undo}, {@code back}, {@code yes}, or nothing
   * @param button what it says
   */
  record Day(
      String id,
      List<String> when,
      String state,
      boolean promised,
      List<String> spans,
      boolean sheet,
      String act,
      String button) {

    /** Also called by the template. */
    public boolean waits() {
      return !spans.isEmpty() && act.isEmpty();
    }
  }
}
