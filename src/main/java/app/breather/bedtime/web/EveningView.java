package app.breather.bedtime.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page about an evening as the template draws it, in the reader's words. Texts may be empty.
 *
 * @param look of the whole page: large type, light or dark
 * @param title the one sentence that says how things are
 * @param notice what became of the button that was pressed before
 * @param details of what is written down; null when nothing is
 * @param before what was written down before that, the latest first
 * @param seen how many reports the page shows
 */
record EveningView(
    String look,
    Who who,
    String title,
    String day,
    String notice,
    @Nullable String details,
    List<String> before,
    Form form,
    int seen,
    String privacy) {

  record Who(String name, String initials, int colour) {}

  /**
   * @param present whether it is ticked that nothing is owed
   */
  record Form(List<Choice> members, List<Choice> asleep, String note, boolean present) {}

  record Choice(String value, String text, boolean chosen) {}
}
