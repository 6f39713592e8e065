package app.breather.care.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer page as the template draws it, in the reader's words. Texts may be empty, parts that
 * are not shown are null.
 *
 * @param look of the whole page: large type, light or dark
 * @param title the one sentence that says how things are
 * @param notice what became of the button that was pressed before
 */
record AnswerView(
    String language,
    String look,
    Who who,
    String title,
    String text,
    String notice,
    @Nullable Care care,
    @Nullable Choices choices,
    @Nullable Answered answered,
    String privacy) {

  /**
   * What it is about.
   *
   * @param when a line for the day and one for the clock, or one for each span
   * @param bar who has which part; empty when nothing is promised yet
   */
  record Care(
      List<String> when,
      String howLong,
      List<Fact> facts,
      String note,
      String author,
      List<Part> bar) {}

  /**
   * @param icon the name of a symbol of the template
   */
  record Fact(String icon, String text) {}

  /**
   * @param colour of a person, 0 where it is open
   * @param weight 1 to 24
   */
  record Part(String who, int colour, String time, int weight) {}

  /**
   * What can be answered.
   *
   * @param spans what a yes promises, as {@link AnswerForm} reads it
   * @param parts null when nothing is left to divide
   */
  record Choices(
      String yes, List<String> spans, @Nullable PartChoices parts, String no, String answerBy) {}

  /**
   * What was answered and can still be changed.
   *
   * @param sheet whether what they should know can be read now
   * @param later when it can, in words; empty when it can be read now, or when there is none
   * @param again the yes that is still possible after a no; empty when nothing is open
   */
  record Answered(
      boolean yes,
      boolean undo,
      boolean takeBack,
      boolean sheet,
      String later,
      String again,
      List<String> spans) {}
}
