package app.breather.handover.sheet.ui;

import java.util.stream.Collectors;

/**
 * A text and what is selected of it, to which a button adds the signs of Markdown.
 *
 * @param from in UTF-16 units
 * @param until not before {@code from}
 */
record Markup(String text, int from, int until) {

  private static final String BOLD = "**";
  private static final String ITEM = "- ";

  static Markup of(String text, int from, int until) {
    int start = Math.clamp(from, 0, text.length());
    return new Markup(text, start, Math.clamp(until, start, text.length()));
  }

  /** Without a selection the signs stand ready to write between. */
  Markup bold() {
    var chosen = text.substring(from, until);
    var within = chosen.strip();
    int start = from + chosen.indexOf(within);
    int end = start + within.length();
    return new Markup(
        text.substring(0, start) + BOLD + within + BOLD + text.substring(end),
        start + BOLD.length(),
        end + BOLD.length());
  }

  /** Each line that is touched becomes an item, or no longer one where all were. */
  Markup list() {
    int start = text.lastIndexOf('\n', from - 1) + 1;
    int next = text.indexOf('\n', until);
    int end = next < 0 ? text.length() : next;
    var lines = text.substring(start, end).lines().toList();
    boolean all = !lines.isEmpty() && lines.stream().allMatch(line -> line.startsWith(ITEM));
    var changed =
        lines.isEmpty()
            ? ITEM
            : lines.stream()
                .map(line -> all ? line.substring(ITEM.length()) : item(line))
                .collect(Collectors.joining("\n"));
    int after = start + changed.length();
    return new Markup(text.substring(0, start) + changed + text.substring(end), after, after);
  }

  private static String item(String line) {
    return line.startsWith(ITEM) ? line : ITEM + line;
  }
}
